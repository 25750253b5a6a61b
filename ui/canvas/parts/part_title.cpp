// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/part_title.h"

#include "ui/canvas/cell_look.h"
#include "ui/canvas/overlay/stamps.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double titlePixels = 13.5;
constexpr double space = 6;
constexpr double narrowShare = 0.85;    // of their size, for words that have too little room
constexpr double briefWords = 50;      // pixels
constexpr double fewestLetters = 6;
constexpr double tellingShare = 0.6;    // of its letters; with fewer, words say less than the symbol alone

QFont symbolFont(const Theme &theme) { return theme.uiFont(titlePixels + 0.5, true); }
QFont wordsFont(const Theme &theme) { return theme.uiFont(titlePixels - 0.5); }

double widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text);
}

double joined(std::initializer_list<double> widths)
{
    double sum = 0;
    for (const double width : widths)
        sum += width > 0 ? width + (sum > 0 ? space : 0) : 0;
    return std::ceil(sum);
}

/// Draws one piece and moves `x` behind it. From a baseline: text in a rectangle is set twice.
void drawPiece(QPainter &painter, double *x, const QRectF &line, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    const double baseline = line.top() + (line.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(*x, baseline), text);
    *x += metrics.horizontalAdvance(text) + space;
}

/// `words` as far as they fit, whole ones in languages that put spaces between them; nothing where only an ellipsis would.
QString shortened(const QString &words, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    if (words.isEmpty() || metrics.horizontalAdvance(words) <= room)
        return words;
    if (room < 24)
        return {};
    QString kept = metrics.elidedText(words, Qt::ElideRight, room);
    kept.chop(1);
    if (const qsizetype end = kept.lastIndexOf(QLatin1Char(' ')); end > 0 && words[kept.size()] != QLatin1Char(' '))
        kept.truncate(end);
    if (const qsizetype open = kept.lastIndexOf(QLatin1Char('(')); open > kept.lastIndexOf(QLatin1Char(')')))
        kept.truncate(open); // no half of what belongs together
    while (!kept.isEmpty() && QStringLiteral(" ,;:×→(，；：（").contains(kept.back()))
        kept.chop(1);
    return kept.isEmpty() ? kept : kept + QChar(0x2026);
}

/// "X_col": the letters after the underscore stand lower and smaller.
struct Symbol {
    QString base, index;
    explicit Symbol(const QString &text) : base(text.section(QLatin1Char('_'), 0, 0)), index(text.section(QLatin1Char('_'), 1)) {}
};

QFont indexFont(const Theme &theme) { return theme.uiFont(titlePixels * 0.78, true); }

double symbolWidth(const QString &text, const Theme &theme)
{
    const Symbol symbol(text);
    return widthOf(symbol.base, symbolFont(theme)) + widthOf(symbol.index, indexFont(theme));
}

void drawSymbol(QPainter &painter, double *x, const QRectF &line, const QString &text, const Theme &theme, const QColor &color)
{
    const Symbol symbol(text);
    double end = *x;
    drawPiece(painter, &end, line, symbol.base, symbolFont(theme), color);
    if (!symbol.index.isEmpty()) {
        end -= space;
        drawPiece(painter, &end, line.translated(0, titlePixels * 0.3), symbol.index, indexFont(theme), color);
    }
    *x = text.isEmpty() ? *x : end;
}

struct FittedWords {
    QString text;
    QFont font;
};

/// The words of a centred title: in smaller letters before any are cut, and none at all beside a symbol where too few
/// would be left.
FittedWords fitted(const PartTitle &title, double width, const Theme &theme)
{
    const auto room = [&](const QFont &font) {
        const double fixed = joined({symbolWidth(title.symbol, theme), widthOf(title.shape, font)});
        return width - fixed - (fixed > 0 && !title.words.isEmpty() ? space : 0);
    };
    const QFont plain = wordsFont(theme), narrow = theme.uiFont((titlePixels - 0.5) * narrowShare);
    if (widthOf(title.words, plain) <= room(plain))
        return {title.words, plain};
    const QString shown = shortened(title.words, narrow, room(narrow));
    const double telling = title.shape.isEmpty() ? fewestLetters : tellingShare * static_cast<double>(title.words.size());
    const bool tells = shown == title.words || (static_cast<double>(shown.size() - 1) >= telling && shown.contains(QLatin1Char(' ')));
    if (title.symbol.isEmpty() || tells)
        return {shown, narrow};
    return {{}, plain};
}

} // namespace

QString shapeText(const Grid &grid)
{
    int real = grid.rows * grid.cols;
    int firstRow = grid.rows, lastRow = -1, firstCol = grid.cols, lastCol = -1;
    for (int row = 0; grid.states && row < grid.rows; ++row) {
        for (int col = 0; col < grid.cols; ++col) {
            if (isPadding(stateAt(grid, row, col))) {
                --real;
                continue;
            }
            firstRow = std::min(firstRow, row);
            lastRow = std::max(lastRow, row);
            firstCol = std::min(firstCol, col);
            lastCol = std::max(lastCol, col);
        }
    }
    const auto shape = [](int rows, int cols) { return QStringLiteral("%1×%2").arg(rows).arg(cols); };
    if (real == grid.rows * grid.cols || lastRow < 0)
        return shape(grid.rows, grid.cols);
    return QCoreApplication::translate("PartTitle", "%1, padded to %2")
        .arg(shape(lastRow - firstRow + 1, lastCol - firstCol + 1), shape(grid.rows, grid.cols));
}

PartTitle titleOf(const Part &part, const Words &words)
{
    const auto say = [&words](const Label &label) { return label.empty() ? QString() : words.say(label); };
    if (const auto *grid = std::get_if<Grid>(&part)) {
        PartTitle title{QString::fromStdString(grid->symbol), say(grid->title), {}, {}, grid->role};
        // A title with numbers says its shape itself.
        if ((!title.symbol.isEmpty() || !title.words.isEmpty()) && grid->title.numbers.empty())
            title.shape = shapeText(*grid);
        return title;
    }
    if (const auto *track = std::get_if<Track>(&part))
        return {{}, say(track->title), {}, say(track->measure), track->role, true};
    if (const auto *bars = std::get_if<Bars>(&part))
        return {{}, say(bars->title), {}, {}, Role::None};
    if (const auto *mosaic = std::get_if<Mosaic>(&part))
        return {QString::fromStdString(mosaic->symbol), say(mosaic->title), {}, {}, mosaic->role};
    if (const auto *volume = std::get_if<Volume>(&part))
        return {QString::fromStdString(volume->symbol), say(volume->title), {}, {}, volume->role};
    if (const auto *strip = std::get_if<Strip>(&part))
        return {QString::fromStdString(strip->symbol), say(strip->title), {}, {}, strip->role, false, true};
    if (const auto *code = std::get_if<Code>(&part))
        return {{}, say(code->title), {}, {}, Role::None};
    return {};
}

PartMeasure measureTitle(const PartTitle &title, const Theme &theme)
{
    if (title.empty() || title.inside)
        return {};
    const QFont bold = symbolFont(theme), plain = wordsFont(theme);
    PartMeasure measure;
    measure.titleHeight = std::ceil(QFontMetricsF(bold).height());
    if (title.leading)
        return measure; // a row of its own, as wide as the stage
    measure.titleWidth = joined({symbolWidth(title.symbol, theme), widthOf(title.words, plain), widthOf(title.shape, plain)}) + 4;
    const bool brief = title.shape.isEmpty() && widthOf(title.words, plain) <= briefWords * theme.fontScale; // a unit, that must not be lost
    measure.titleMinimum = title.shape.isEmpty() && (title.symbol.isEmpty() || brief)
                               ? std::min(measure.titleWidth, title.symbol.isEmpty() ? 60.0 : measure.titleWidth)
                               : joined({symbolWidth(title.symbol, theme), widthOf(title.shape, plain)}) + 4;
    return measure;
}

void paintTitle(QPainter &painter, const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps)
{
    if (title.empty() || line.isEmpty())
        return;
    QFont plain = wordsFont(theme);
    if (title.leading) {
        const QRectF measure = trailingWords(line, title, theme, stamps);
        const double room = measure.left() - line.left() - space;
        const bool fits = stamps.textWidth(title.words, plain) <= room;
        stamps.paintText(painter, line, fits ? title.words : shortened(title.words, plain, room), plain, theme.textMuted);
        stamps.paintText(painter, measure, title.measure, plain, theme.textMuted);
        return;
    }
    const auto [shown, fitting] = fitted(title, line.width(), theme);
    plain = fitting;
    const double width = joined({symbolWidth(title.symbol, theme), widthOf(shown, plain), widthOf(title.shape, plain)});
    double x = line.left() + std::max(0.0, (line.width() - width) / 2);
    drawSymbol(painter, &x, line, title.symbol, theme, theme.role(title.role).text);
    drawPiece(painter, &x, line, shown, plain, title.symbol.isEmpty() ? theme.text : theme.textMuted);
    drawPiece(painter, &x, line, title.shape, plain, theme.textMuted);
}

QString shownWords(const PartTitle &title, double width, const Theme &theme)
{
    return fitted(title, width, theme).text;
}

bool losesWords(const PartTitle &title, const QRectF &line, const Theme &theme, Stamps &stamps)
{
    if (title.leading)
        return leadingWords(line, title, theme, stamps).right() > trailingWords(line, title, theme, stamps).left() - space;
    return shownWords(title, line.width(), theme) != title.words;
}

QRectF centredWords(const QRectF &line, const PartTitle &title, const Theme &theme)
{
    const double width = std::min(line.width(), measureTitle(title, theme).titleWidth);
    return {line.center().x() - width / 2, line.top(), width, line.height()};
}

QRectF leadingWords(const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps)
{
    return {line.left(), line.top(), stamps.textWidth(title.words, wordsFont(theme)), line.height()};
}

QRectF trailingWords(const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps)
{
    const double width = stamps.textWidth(title.measure, wordsFont(theme));
    return {line.right() - width, line.top(), width, line.height()};
}

} // namespace convlab::ui
