// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/arithmetic_paint.h"
#include "ui/canvas/math_line_layout.h"

namespace convlab::ui {

/// A step's arithmetic laid out: as a set line where there is one and room for it, else as tokens.
class ArithmeticPicture {
public:
    /// What is under a point: a cell, a symbol, or both.
    struct Target {
        CellRef cell;
        QString symbol;
        bool operator==(const Target &) const = default;
    };

    void layOut(const Formula &formula, const QRectF &area, const Theme &theme, const Words &words);
    void paint(QPainter &painter, const ArithmeticLight &lit, const Theme &theme) const;
    Target targetAt(const QPointF &position) const;
    bool isSet() const { return m_line.has_value(); }

    /// For screen readers.
    QString text(const Formula &formula, const Words &words);

private:
    Formula m_formula;
    QRectF m_area;
    MathLineSetter m_setter;
    std::optional<MathLineLayout> m_line;
    ArithmeticLayout m_tokens;
};

} // namespace convlab::ui
