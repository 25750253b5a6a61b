// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/arithmetic_paint.h"
#include "ui/canvas/math_line_layout.h"

namespace convlab::ui {

/// Draws a set line: lit symbols on a quiet background, what is computed now underlined, what comes later pale.
void paintMathLine(QPainter &painter, const QRectF &area, const MathLineLayout &layout, const MathLine &line, const ArithmeticLight &lit,
                   const Theme &theme);

} // namespace convlab::ui
