// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_paint.h"

#include "ui/canvas/overlay/glow.h"
#include "ui/math/symbol_roles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double laneShare = 0.36;  // of the height: the bars' own lane, below the words
constexpr double foot = 2;

QRectF wordsOf(const QRectF &area) { return area.adjusted(0, foot, 0, -area.height() * laneShare); }
QRectF laneOf(const QRectF &area) { return area.adjusted(0, area.height() * (1 - laneShare), 0, -foot); }

/// The signed bar of a product under its term: up for positive, down for negative.
void paintBar(QPainter &painter, const QRectF &lane, const QRectF &place, const Token &token, double scale, const Theme &theme)
{
    const double product = token.a * token.b;
    const bool pending = token.progress == Token::Progress::Pending;
    const double middle = std::round(lane.center().y());
    const double half = lane.height() / 2 - 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme.borderStrong, pending ? 0.3 : 0.65));
    painter.drawRect(QRectF(place.left(), middle - 0.5, place.width(), 1));
    if (pending || !std::isfinite(product) || product == 0 || scale <= 0)
        return;
    const double height = std::max(1.5, std::min(1.0, std::abs(product) / scale) * half);
    const QRectF bar(place.left(), product > 0 ? middle - height : middle, place.width(), height);
    painter.setBrush(product > 0 ? theme.positive : theme.negative);
    const double radius = std::min(2.0, height / 2);
    painter.drawRoundedRect(bar, radius, radius);
}

QColor colorOf(const ArithmeticLayout::Piece &piece, const Token *token, const Theme &theme)
{
    if (!token)
        return theme.textMuted;
    const bool pending = token->progress == Token::Progress::Pending;
    if (pending)
        return theme.pendingText();
    if (piece.role != Role::None)
        return theme.role(piece.role).text;
    const bool sign = token->kind == Token::Kind::Text && !token->strong;
    return sign || piece.words ? theme.textMuted : theme.text;
}

void paintLit(QPainter &painter, const ArithmeticLayout::Piece &piece, const QRectF &words, const Theme &theme)
{
    const QRectF body(piece.place.left() - 2, words.top() + 2, piece.place.width() + 4, words.height() - 4);
    painter.setBrush(theme.role(piece.role).fill);
    painter.setPen(QPen(theme.role(piece.role).strong, 1.4));
    painter.drawRoundedRect(body, 4, 4);
}

/// The term that is being computed stands on a card of its own; other tokens are underlined.
void paintActive(QPainter &painter, const QRectF &area, const QRectF &words, const QRectF &place, bool term, const Theme &theme)
{
    if (!term) {
        painter.setPen(QPen(theme.focus, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(place.left() + 1, words.bottom() - 1), QPointF(place.right() - 1, words.bottom() - 1));
        return;
    }
    painter.setPen(QPen(theme.focus, 1.5));
    painter.setBrush(withAlpha(theme.accentQuiet, 0.6));
    painter.drawRoundedRect(QRectF(place.left() - 4, area.top() + 1.5, place.width() + 8, area.height() - 3), 5, 5);
}

} // namespace

bool ArithmeticLight::falls(const ArithmeticLayout::Piece &piece) const
{
    const auto has = [](const auto &list, const auto &item) { return std::find(list.begin(), list.end(), item) != list.end(); };
    if (piece.ref.valid())
        return has(cells, piece.ref) || has(parts, piece.ref.part);
    return piece.role != Role::None
           && std::any_of(symbols.begin(), symbols.end(), [&piece](const QString &id) { return symbolRole(id) == piece.role; });
}

void paintArithmetic(QPainter &painter, const QRectF &area, const ArithmeticLayout &layout, const Formula &formula,
                        const ArithmeticLight &lit, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool terms = std::any_of(formula.tokens.begin(), formula.tokens.end(),
                                   [](const Token &token) { return token.kind == Token::Kind::Term; });
    const QRectF words = terms ? wordsOf(area) : area.adjusted(0, 9, 0, -9);
    for (std::size_t i = 0; i < formula.tokens.size(); ++i) {
        const Token &token = formula.tokens[i];
        const QRectF place = layout.tokenPlace(static_cast<int>(i));
        if (place.isNull())
            continue;
        if (token.progress == Token::Progress::Active)
            paintActive(painter, area, words, place, token.kind == Token::Kind::Term, theme);
        if (token.kind == Token::Kind::Term)
            paintBar(painter, laneOf(area), place, token, formula.barScale, theme);
    }
    for (const ArithmeticLayout::Piece &piece : layout.pieces) {
        const Token *token = piece.token >= 0 ? &formula.tokens[static_cast<std::size_t>(piece.token)] : nullptr;
        if (lit.falls(piece))
            paintLit(painter, piece, words, theme);
        painter.setFont(fontOf(piece, layout.pixels, theme));
        painter.setPen(colorOf(piece, token, theme));
        const double lower = piece.lowered ? layout.pixels * 0.28 : 0;
        const QRectF place(piece.place.left(), words.top() + lower, piece.place.width(), words.height());
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, piece.text);
    }
}

} // namespace convlab::ui
