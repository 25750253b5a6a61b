// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace convlab::ui {

// Pictures drawn with shapes and letters, at any size from 1×1, as Format_RGB32.

/// Head and shoulders before a window: soft shading, strands of hair, small bright and dark details.
QImage portraitPicture(const QSize &size);

/// Letters in many sizes, a fan of lines, and edges in every direction.
QImage textPicture(const QSize &size);

} // namespace convlab::ui
