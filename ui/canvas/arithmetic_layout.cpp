// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/arithmetic_layout.h"

#include "ui/text/number_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace convlab::ui {

namespace {

using Piece = ArithmeticLayout::Piece;

constexpr double largestPixels = 15;
/// With large text the strip may shrink further before it leaves terms out.
double smallestPixels(const Theme &theme) { return std::clamp(std::round(11 / theme.fontScale), 8.0, 11.0); }

constexpr double tokenGap = 0.55;   // in font sizes
constexpr int longestName = 3;      // tokens before the first "=" that name the result; "max(1, 2 …" is no name
constexpr int factorDigits = 4, fewestDigits = 3;
const QString ellipsis = QStringLiteral("…");

QString factor(double value, int digits)
{
    const QString text = formatProse(value, digits);
    return std::signbit(value) && value != 0 ? QStringLiteral("(%1)").arg(text) : text;
}

/// "X_col[:,2]" as three pieces: the letters after the underscore become an index.
std::vector<Piece> symbolPieces(const Piece &whole)
{
    const qsizetype mark = whole.text.indexOf(QLatin1Char('_'));
    if (mark <= 0)
        return {whole};
    qsizetype end = mark + 1;
    while (end < whole.text.size() && whole.text[end].isLetterOrNumber())
        ++end;
    std::vector<Piece> pieces(3, whole);
    pieces[0].text = whole.text.left(mark);
    pieces[1].text = whole.text.mid(mark + 1, end - mark - 1);
    pieces[1].lowered = true;
    pieces[2].text = whole.text.mid(end);
    if (pieces[2].text.isEmpty())
        pieces.pop_back();
    return pieces;
}

/// The pieces of one token, not yet placed.
std::vector<Piece> piecesOf(const Token &token, int index, const Words &words, int digits = factorDigits)
{
    const bool bold = token.strong || token.progress == Token::Progress::Active;
    switch (token.kind) {
    case Token::Kind::Text:
        return symbolPieces({index, QString::fromStdString(token.text), {}, token.role, token.ref, token.strong});
    case Token::Kind::Number:
        return {{index, formatProse(token.a), {}, token.role, token.ref, bold}};
    case Token::Kind::Words:
        return {{index, words.say(token.label), {}, token.role, {}, token.strong, true}};
    case Token::Kind::Term:
        break;
    }
    return {{index, factor(token.a, digits), {}, token.role, token.ref, bold},
            {index, QStringLiteral("·"), {}, Role::None, {}, bold},
            {index, factor(token.b, digits), {}, token.roleB, token.refB, bold}};
}

/// How a line is set.
struct Setting {
    double pixels = largestPixels;
    int digits = factorDigits;
};

/// Brackets, commas and powers stand close to what they belong to, and a function's name to its bracket.
bool standsClose(const Token &before, const Token &after)
{
    const auto textOf = [](const Token &token) {
        return token.kind == Token::Kind::Text ? std::string_view(token.text) : std::string_view();
    };
    for (const std::string_view sign : {")", ",", "²"}) {
        if (textOf(after).starts_with(sign))
            return true;
    }
    return textOf(before).ends_with("(") || (textOf(after) == "(" && before.strong);
}

/// Sets the tokens of `shown` (-1: an ellipsis) one after the other; returns the width.
double setLine(const std::vector<int> &shown, const Formula &formula, const QRectF &area, const Setting &setting,
               const Theme &theme, const Words &words, ArithmeticLayout *layout)
{
    const double pixels = setting.pixels;
    double x = area.left();
    layout->pixels = pixels;
    layout->pieces.clear();
    int before = -1;
    for (const int token : shown) {
        const bool close = before >= 0 && token >= 0 && standsClose(formula.tokens[static_cast<std::size_t>(before)],
                                                                    formula.tokens[static_cast<std::size_t>(token)]);
        if (x > area.left() && !close)
            x += tokenGap * pixels * theme.fontScale;
        before = token;
        std::vector<Piece> pieces = {{-1, ellipsis, {}, Role::None, {}}};
        if (token >= 0)
            pieces = piecesOf(formula.tokens[static_cast<std::size_t>(token)], token, words, setting.digits);
        for (Piece &piece : pieces) {
            const double width = QFontMetricsF(fontOf(piece, pixels, theme)).horizontalAdvance(piece.text);
            piece.place = {x, area.top(), width, area.height()};
            x += width;
            layout->pieces.push_back(std::move(piece));
        }
    }
    return x - area.left();
}

bool isEquals(const Token &token) { return token.kind == Token::Kind::Text && token.text == "="; }

/// Tokens that may never be left out: the name of the result ("Y[0,0] ="), everything from the last "=" on, and
/// the active one.
std::vector<bool> keptTokens(const Formula &formula, int *focus)
{
    const int count = static_cast<int>(formula.tokens.size());
    std::vector<bool> kept(static_cast<std::size_t>(count), false);
    int firstEquals = -1, lastEquals = count;
    for (int i = 0; i < count; ++i) {
        const Token &token = formula.tokens[static_cast<std::size_t>(i)];
        if (isEquals(token)) {
            firstEquals = i < longestName ? i : firstEquals;
            lastEquals = i;
        }
        if (token.progress == Token::Progress::Active) {
            kept[static_cast<std::size_t>(i)] = true;
            *focus = i;
        }
    }
    for (int i = 0; i < count; ++i) {
        if (i <= std::max(firstEquals, 0) || (i >= lastEquals && lastEquals > firstEquals))
            kept[static_cast<std::size_t>(i)] = true;
    }
    if (*focus < 0)
        *focus = std::max(0, firstEquals + 1);
    return kept;
}

std::vector<int> withEllipses(const std::vector<bool> &kept)
{
    std::vector<int> shown;
    for (int i = 0; i < static_cast<int>(kept.size()); ++i) {
        if (kept[static_cast<std::size_t>(i)])
            shown.push_back(i);
        else if (shown.empty() || shown.back() != -1)
            shown.push_back(-1);
    }
    return shown;
}

void elide(const Formula &formula, const QRectF &area, const Theme &theme, const Words &words, ArithmeticLayout *layout)
{
    int focus = -1;
    std::vector<bool> kept = keptTokens(formula, &focus);
    const int count = static_cast<int>(kept.size());
    layout->elided = true;
    const Setting tight{smallestPixels(theme), fewestDigits};
    // The neighbours of the active term come back, one by one, as long as they fit.
    for (int distance = 1; distance < count; ++distance) {
        for (const int token : {focus + distance - 1, focus - distance}) {
            if (token < 0 || token >= count || kept[static_cast<std::size_t>(token)])
                continue;
            kept[static_cast<std::size_t>(token)] = true;
            ArithmeticLayout trial;
            if (setLine(withEllipses(kept), formula, area, tight, theme, words, &trial) > area.width()) {
                kept[static_cast<std::size_t>(token)] = false;
                distance = count;
                break;
            }
        }
    }
    setLine(withEllipses(kept), formula, area, tight, theme, words, layout);
}

} // namespace

QFont fontOf(const ArithmeticLayout::Piece &piece, double pixels, const Theme &theme)
{
    const double size = piece.lowered ? pixels * 0.78 : pixels;
    return piece.words ? theme.uiFont(size, piece.bold) : theme.monoFont(size, piece.bold);
}

QRectF ArithmeticLayout::tokenPlace(int token) const
{
    QRectF place;
    for (const Piece &piece : pieces) {
        if (piece.token == token)
            place = place.isNull() ? piece.place : place.united(piece.place);
    }
    return place;
}

const ArithmeticLayout::Piece *ArithmeticLayout::pieceAt(const QPointF &position) const
{
    const auto found = std::find_if(pieces.begin(), pieces.end(), [&position](const Piece &piece) {
        return (piece.ref.valid() || piece.role != Role::None) && piece.place.adjusted(-1, 0, 1, 0).contains(position);
    });
    return found == pieces.end() ? nullptr : &*found;
}

ArithmeticLayout layoutArithmetic(const Formula &formula, const QRectF &area, const Theme &theme, const Words &words)
{
    ArithmeticLayout layout;
    std::vector<int> all(formula.tokens.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    for (int digits = factorDigits; digits >= fewestDigits; --digits) {
        for (double pixels = largestPixels; pixels >= smallestPixels(theme); --pixels) {
            if (setLine(all, formula, area, {pixels, digits}, theme, words, &layout) <= area.width())
                return layout;
        }
    }
    elide(formula, area, theme, words, &layout);
    return layout;
}

} // namespace convlab::ui
