// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/arithmetic_layout.h"

class QPainter;

namespace convlab::ui {

/// Draws a step's arithmetic; `lit` cells' numbers stand on a quiet background.
void paintArithmetic(QPainter &painter, const QRectF &area, const ArithmeticLayout &layout, const Formula &formula,
                        const std::vector<CellRef> &lit, const Theme &theme);

} // namespace convlab::ui
