// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_picture.h"

#include "ui/canvas/arithmetic_speech.h"
#include "ui/canvas/math_line_paint.h"
#include "ui/math/symbol_roles.h"

#include <algorithm>

namespace convlab::ui {

void ArithmeticPicture::layOut(const Formula &formula, const QRectF &area, const Theme &theme, const Words &words)
{
    m_formula = formula;
    m_area = area;
    m_line.reset();
    if (formula.math)
        m_line = m_setter.set(*formula.math, area, theme, words);
    if (!m_line)
        m_tokens = layoutArithmetic(formula, area, theme, words);
}

void ArithmeticPicture::paint(QPainter &painter, const ArithmeticLight &lit, const Theme &theme) const
{
    if (m_line)
        paintMathLine(painter, m_area, *m_line, *m_formula.math, lit, theme);
    else
        paintArithmetic(painter, m_area, m_tokens, m_formula, lit, theme);
}

ArithmeticPicture::Target ArithmeticPicture::targetAt(const QPointF &position) const
{
    if (!m_line) {
        const ArithmeticLayout::Piece *piece = m_tokens.pieceAt(position);
        if (!piece)
            return {};
        return piece->ref.valid() ? Target{piece->ref, {}} : Target{{}, symbolOf(piece->role)};
    }
    Target target{{}, m_line->symbolAt(position)};
    const auto &anchors = m_formula.math->anchors;
    const auto found = std::find_if(anchors.begin(), anchors.end(), [&target](const MathLine::Anchor &anchor) {
        return target.symbol == QLatin1String(anchor.id.data(), static_cast<qsizetype>(anchor.id.size()));
    });
    if (found != anchors.end())
        target.cell = found->cell;
    return target;
}

QString ArithmeticPicture::text(const Formula &formula, const Words &words)
{
    return formula.math ? m_setter.spoken(*formula.math, words) : spokenTokens(formula, words);
}

} // namespace convlab::ui
