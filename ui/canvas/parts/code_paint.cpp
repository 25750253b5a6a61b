// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/code_paint.h"

#include "ui/canvas/cell_digits.h"
#include "ui/canvas/overlay/glow.h"
#include "ui/text/number_format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double fontPixels = 13.5;
constexpr double lineHeight = 1.55;     // of the font's size
constexpr int indentWidth = 2;          // characters
constexpr int gap = 3;                  // characters between code and values
constexpr double margin = 0.8;          // characters left and right of everything

QString textOf(const Code::Piece &piece)
{
    const QString text = QString::fromStdString(piece.text);
    return piece.number ? text + formatNumber(*piece.number) : text;
}

QString joined(const std::vector<Code::Piece> &pieces)
{
    QString text;
    for (const Code::Piece &piece : pieces)
        text += textOf(piece);
    return text;
}

int textWidth(const Code &code)
{
    qsizetype widest = 0;
    for (const Code::Line &line : code.lines)
        widest = std::max(widest, line.indent * indentWidth + joined(line.text).size());
    return static_cast<int>(widest);
}

double widthInCharacters(const Code &code) { return textWidth(code) + gap + code.valueWidth + 2 * margin; }

/// Sizes that follow from the height of a line, whatever the zoom.
struct Ruled {
    QFont plain, bold;
    double character = 0;
    Ruled(const CellLattice &lines, const Theme &theme)
    {
        const double pixels = lines.cell.height() / lineHeight;
        plain = theme.monoFont(pixels / theme.fontScale);
        bold = theme.monoFont(pixels / theme.fontScale, true);
        character = monoAdvance * pixels;
    }
};

void paintPieces(QPainter &painter, const QRectF &line, double x, const std::vector<Code::Piece> &pieces, const Ruled &ruled,
                 const Theme &theme)
{
    const QFontMetricsF metrics(ruled.plain);
    const double baseline = line.top() + (line.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const Code::Piece &piece : pieces) {
        const QString text = textOf(piece);
        painter.setFont(piece.role == Role::None ? ruled.plain : ruled.bold);
        painter.setPen(piece.quiet ? theme.textMuted : theme.role(piece.role).text);
        painter.drawText(QPointF(x, baseline), text);
        x += static_cast<double>(text.size()) * ruled.character;
    }
}

} // namespace

QSizeF measureCode(const Code &code, const Theme &theme)
{
    const double pixels = fontPixels * theme.fontScale;
    return {std::ceil(widthInCharacters(code) * monoAdvance * pixels), std::ceil(lineHeight * pixels) * static_cast<double>(code.lines.size())};
}

double codeScale(double cell)
{
    return std::clamp(cell / 36, 0.8, 1.12);
}

bool sameText(const Code &a, const Code &b)
{
    const auto sameLine = [](const Code::Line &x, const Code::Line &y) { return x.indent == y.indent && x.text == y.text; };
    return a.title == b.title && a.place == b.place && a.valueWidth == b.valueWidth
           && std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sameLine);
}

void paintCodeText(QPainter &painter, const Code &code, const CellLattice &lines, const Theme &theme)
{
    const Ruled ruled(lines, theme);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(lines.bounds().adjusted(-0.5, -4.5, 0.5, 4.5), 6, 6);
    for (int row = 0; row < lines.rows; ++row) {
        const Code::Line &line = code.lines[static_cast<std::size_t>(row)];
        const QRectF place = lines.rect(row, 0);
        paintPieces(painter, place, place.left() + (margin + line.indent * indentWidth) * ruled.character, line.text, ruled, theme);
    }
}

void paintCodeValues(QPainter &painter, const Code &code, const CellLattice &lines, const Theme &theme)
{
    const Ruled ruled(lines, theme);
    for (int row = 0; row < lines.rows; ++row) {
        const Code::Line &line = code.lines[static_cast<std::size_t>(row)];
        const QRectF place = lines.rect(row, 0);
        if (line.current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(withAlpha(theme.accent, theme.dark ? 0.30 : 0.13));
            painter.drawRect(place);
            painter.setBrush(theme.accent);
            painter.drawRect(QRectF(place.left(), place.top(), 3, place.height()));
        }
        const double x = place.left() + (margin + textWidth(code) + gap) * ruled.character;
        paintPieces(painter, place, x, line.values, ruled, theme);
    }
}

QString textOfLine(const Code::Line &line) { return joined(line.text); }
QString valuesOfLine(const Code::Line &line) { return joined(line.values); }

} // namespace convlab::ui
