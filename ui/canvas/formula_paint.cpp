// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/formula_layout.h"
#include "ui/canvas/overlay/glow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// The signed bar of a product behind its term: up for positive, down for negative.
void paintBar(QPainter &painter, const QRectF &area, const QRectF &place, const Token &token, double scale, const Theme &theme)
{
    const double product = token.a * token.b;
    if (token.progress == Token::Progress::Pending || !std::isfinite(product) || product == 0 || scale <= 0)
        return;
    const double half = area.height() / 2 - 4;
    const double height = std::max(2.0, std::min(1.0, std::abs(product) / scale) * half);
    const double middle = area.center().y();
    const QRectF bar(place.left() - 2, product > 0 ? middle - height : middle, place.width() + 4, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(product > 0 ? theme.positive : theme.negative, theme.dark ? 0.62 : 0.42));
    const double radius = std::min(3.0, height / 2);
    painter.drawRoundedRect(bar, radius, radius);
}

void paintBaseline(QPainter &painter, const QRectF &area, const QRectF &place, const Theme &theme)
{
    painter.setPen(QPen(withAlpha(theme.borderStrong, 0.5), 1));
    const double y = std::floor(area.center().y()) + 0.5;
    painter.drawLine(QPointF(place.left() - 2, y), QPointF(place.right() + 2, y));
}

QColor colorOf(const FormulaLayout::Piece &piece, const Token *token, const Theme &theme)
{
    if (!token)
        return theme.textMuted;
    const bool pending = token->progress == Token::Progress::Pending;
    if (pending)
        return mixed(theme.textMuted, theme.panel, 0.25);
    if (piece.role != Role::None)
        return theme.role(piece.role).text;
    const bool sign = token->kind == Token::Kind::Text && !token->strong;
    return sign || piece.words ? theme.textMuted : theme.text;
}

void paintLit(QPainter &painter, const FormulaLayout::Piece &piece, const QRectF &area, const Theme &theme)
{
    const QRectF body(piece.place.left() - 2, area.top() + 5, piece.place.width() + 4, area.height() - 10);
    painter.setBrush(theme.role(piece.role).fill);
    painter.setPen(QPen(theme.role(piece.role).strong, 1.4));
    painter.drawRoundedRect(body, 4, 4);
}

} // namespace

void paintFormulaLayout(QPainter &painter, const QRectF &area, const FormulaLayout &layout, const Formula &formula,
                        const std::vector<CellRef> &lit, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < formula.tokens.size(); ++i) {
        const Token &token = formula.tokens[i];
        const QRectF place = layout.tokenPlace(static_cast<int>(i));
        if (token.kind != Token::Kind::Term || place.isNull())
            continue;
        paintBar(painter, area, place, token, formula.barScale, theme);
        if (token.progress != Token::Progress::Pending)
            paintBaseline(painter, area, place, theme);
    }
    for (const FormulaLayout::Piece &piece : layout.pieces) {
        const Token *token = piece.token >= 0 ? &formula.tokens[static_cast<std::size_t>(piece.token)] : nullptr;
        if (piece.ref.valid() && std::find(lit.begin(), lit.end(), piece.ref) != lit.end())
            paintLit(painter, piece, area, theme);
        painter.setFont(piece.words ? theme.uiFont(layout.pixels, piece.bold) : theme.monoFont(layout.pixels, piece.bold));
        painter.setPen(colorOf(piece, token, theme));
        painter.drawText(piece.place, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, piece.text);
    }
    for (std::size_t i = 0; i < formula.tokens.size(); ++i) {
        const QRectF place = layout.tokenPlace(static_cast<int>(i));
        if (formula.tokens[i].progress != Token::Progress::Active || place.isNull())
            continue;
        painter.setPen(QPen(theme.focus, 2, Qt::SolidLine, Qt::RoundCap));
        const double y = area.bottom() - 5;
        painter.drawLine(QPointF(place.left() + 1, y), QPointF(place.right() - 1, y));
    }
}

} // namespace convlab::ui
