// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/arithmetic_layout.h"

#include <QStringList>

class QPainter;

namespace convlab::ui {

/// What of the arithmetic is lit: numbers from these cells and parts, and those of no cell by their role.
struct ArithmeticLight {
    std::vector<CellRef> cells;
    std::vector<int> parts;
    QStringList symbols;
    bool falls(const ArithmeticLayout::Piece &piece) const;
};

/// Draws a step's arithmetic; lit numbers stand on a quiet background.
void paintArithmetic(QPainter &painter, const QRectF &area, const ArithmeticLayout &layout, const Formula &formula,
                        const ArithmeticLight &lit, const Theme &theme);

} // namespace convlab::ui
