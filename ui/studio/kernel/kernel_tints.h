// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"
#include "ui/theme/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace convlab::ui {

double largestMagnitude(const PictureKernel &kernel);

/// Cells tinted by the diverging value map, the largest magnitude in full colour.
void paintKernelTints(QPainter &painter, const QRectF &area, const PictureKernel &kernel, const Theme &theme);

/// The weights in digits, as large as they fit; none where cells are too small.
void paintKernelDigits(QPainter &painter, const QRectF &area, const PictureKernel &kernel, const Theme &theme);

/// A small picture of the kernel for a menu: stronger colours, no gaps.
QIcon kernelIcon(const PictureKernel &kernel, const Theme &theme, int pixels);

} // namespace convlab::ui
