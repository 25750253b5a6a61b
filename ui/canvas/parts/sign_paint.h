// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/part_measure.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace convlab::ui {

PartMeasure measureSign(const Sign &sign, const Theme &theme);
void paintSign(QPainter &painter, const QRectF &body, const Sign &sign, const Theme &theme);

} // namespace convlab::ui
