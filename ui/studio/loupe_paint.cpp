// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/loupe_paint.h"

#include "ui/text/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double titlePixels = 13, linePixels = 13, gap = 8;
constexpr int leastWidth = 250, swatch = 14;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LoupeFigure)
};

/// How a window of `side` cells is drawn.
struct CellLook {
    double width, height, pixels;   ///< of the digits
    int numbers;                    ///< a cell has room for: level, weight, product; 0: tint only
};

CellLook lookFor(int side)
{
    if (side <= 3)
        return {66, 54, 12, 3};
    if (side <= 5)
        return {54, 47, 11, 3};
    if (side <= 7)
        return {45, 40, 9.5, 3};
    if (side <= 9)
        return {37, 23, 9, 1};
    return side <= 15 ? CellLook{22, 18, 0, 0} : CellLook{12, 12, 0, 0};
}

CellLook lookOf(const PictureSum &sum, double fontScale)
{
    CellLook look = lookFor(std::max(sum.rows, sum.cols));
    look.width *= fontScale;
    look.height *= fontScale;
    return look;
}

double largestProduct(const PictureSum &sum)
{
    double largest = 0;
    for (const PictureTap &tap : sum.taps)
        largest = std::max(largest, std::abs(tap.product()));
    return largest > 0 ? largest : 1;
}

void paintCell(QPainter &painter, const QRectF &cell, const PictureTap &tap, const CellLook &look, double largest, const Theme &theme)
{
    const QColor ground = theme.tint(std::clamp(tap.product() / largest, -1.0, 1.0));
    painter.setPen(QPen(theme.cellBorder, 1, tap.x < 0 ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(ground);
    painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    if (look.numbers == 0)
        return;
    painter.setPen(theme.textOn(ground));
    painter.setFont(theme.monoFont(look.pixels));
    const QString product = formatCell(tap.product(), 6);
    if (look.numbers == 1)
        return painter.drawText(cell, Qt::AlignCenter, formatCell(tap.product(), 5));
    const QString lines[] = {formatCell(tap.level, 5), QStringLiteral("×") + formatCell(tap.weight, 6), QStringLiteral("=") + product};
    const double line = cell.height() / 3;
    for (int i = 0; i < 3; ++i) {
        painter.setFont(theme.monoFont(look.pixels, i == 2));
        painter.drawText(QRectF(cell.left(), cell.top() + i * line, cell.width(), line), Qt::AlignCenter, lines[i]);
    }
}

QString number(double value) { return formatNumber(value, 7); }

/// With a real minus and a sign between: "+ 3", "− 3".
QString added(double value)
{
    return (value < 0 ? QStringLiteral("− ") : QStringLiteral("+ ")) + number(std::abs(value));
}

QString finishLine(const LoupeFigure &figure, const PictureSum &sum)
{
    if (!figure.reading.levelKnown)
        return Say::tr("The level waits for the smallest and the largest sum of the picture");
    const int level = sum.level;
    switch (figure.subject.spec.finish) {
    case Finish::Absolute: return Say::tr("Without its sign, rounded and clipped: %1").arg(level);
    case Finish::Normalise:
        return Say::tr("Between %1 and %2 of the picture: %3").arg(number(figure.subject.range.first), number(figure.subject.range.second)).arg(level);
    case Finish::Clip: break;
    }
    return Say::tr("Rounded and clipped to 0…255: %1").arg(level);
}

/// What cells without numbers say.
QString tintLine(const PictureSum &sum)
{
    const auto [least, most] = std::minmax_element(sum.taps.begin(), sum.taps.end(), [](const PictureTap &a, const PictureTap &b) { return a.product() < b.product(); });
    return Say::tr("Tints are products, from %1 to %2").arg(inSentence(formatNumber(least->product(), 4)), inSentence(formatNumber(most->product(), 4)));
}

QString title(const LoupeFigure &figure)
{
    const QString name = figure.subject.name.isEmpty() ? Say::tr("Your kernel") : figure.subject.name;
    return Say::tr("%1  %2, pixel (%3, %4), %5").arg(figure.subject.number).arg(name)
        .arg(figure.reading.pixel.x()).arg(figure.reading.pixel.y()).arg(colourName(figure.colour));
}

} // namespace

QString colourName(int colour)
{
    return colour == 0 ? Say::tr("red") : colour == 1 ? Say::tr("green") : Say::tr("blue");
}

int LoupeFigure::paintedLevel(std::size_t which) const
{
    return reading.painted ? (*reading.painted)[which] : reading.sums[which].level;
}

QStringList LoupeFigure::lines() const
{
    const PictureSum &sum = reading.sums[static_cast<std::size_t>(colour)];
    const PictureFilterSpec &spec = subject.spec;
    QStringList lines;
    if (lookFor(std::max(sum.rows, sum.cols)).numbers == 0)
        lines << tintLine(sum);
    lines << Say::tr("Sum of %1 products: %2").arg(sum.taps.size()).arg(number(sum.sum));
    if (spec.gain != 1 || spec.bias != 0) {
        const QString gain = spec.gain == 1 ? number(sum.sum) : QStringLiteral("%1 × %2").arg(number(spec.gain), number(sum.sum));
        const QString bias = spec.bias == 0 ? QString() : QLatin1Char(' ') + added(spec.bias);
        lines << Say::tr("Gain and bias: %1%2 = %3").arg(gain, bias, number(sum.value));
    }
    lines << finishLine(*this, sum);
    QStringList levels;
    for (std::size_t i = 0; i < 3; ++i)
        levels << (reading.levelKnown ? QString::number(paintedLevel(i)) : QStringLiteral("…"));
    lines << Say::tr("Painted (red, green, blue): %1").arg(levels.join(QStringLiteral(", ")));
    return lines;
}

QString LoupeFigure::text() const
{
    return title(*this) + QStringLiteral(". ") + lines().join(QStringLiteral(". "));
}

QSize LoupeFigure::size() const
{
    const PictureSum &sum = reading.sums.front();
    const CellLook look = lookOf(sum, theme.fontScale);
    const QFontMetricsF words(theme.uiFont(linePixels)), heading(theme.uiFont(titlePixels, true));
    double width = std::max(look.width * sum.cols, leastWidth * theme.fontScale);
    for (const QString &line : lines())
        width = std::max(width, words.horizontalAdvance(line) + swatch + gap);
    width = std::max(width, heading.horizontalAdvance(title(*this)));
    const double height = heading.height() + gap + look.height * sum.rows + gap + words.height() * 1.15 * static_cast<double>(lines().size());
    return QSizeF(width, height).toSize() + QSize(1, 1);
}

void LoupeFigure::paint(QPainter &painter, const QPoint &origin) const
{
    const PictureSum &sum = reading.sums[static_cast<std::size_t>(colour)];
    const CellLook look = lookOf(sum, theme.fontScale);
    painter.save();
    painter.translate(origin);
    painter.setFont(theme.uiFont(titlePixels, true));
    painter.setPen(theme.text);
    const QFontMetricsF heading(painter.font());
    painter.drawText(QPointF(0, heading.ascent()), title(*this));
    const double top = heading.height() + gap, largest = largestProduct(sum);
    for (std::size_t i = 0; i < sum.taps.size(); ++i) {
        const double col = static_cast<double>(i % static_cast<std::size_t>(sum.cols)), row = static_cast<double>(i / static_cast<std::size_t>(sum.cols));
        paintCell(painter, QRectF(col * look.width, top + row * look.height, look.width, look.height), sum.taps[i], look, largest, theme);
    }
    painter.setFont(theme.uiFont(linePixels));
    const QFontMetricsF words(painter.font());
    double base = top + look.height * sum.rows + gap + words.ascent();
    const QStringList all = lines();
    for (const QString &line : all) {
        painter.setPen(&line == &all.back() ? theme.role(Role::Output).text : theme.text);
        painter.drawText(QPointF(0, base), line);
        base += words.height() * 1.15;
    }
    if (reading.levelKnown) {
        const double x = words.horizontalAdvance(all.back()) + gap, y = base - words.height() * 1.15 - words.ascent() * 0.8;
        painter.setPen(QPen(theme.borderStrong, 1));
        painter.setBrush(QColor(paintedLevel(0), paintedLevel(1), paintedLevel(2)));
        painter.drawRect(QRectF(x, y, swatch, swatch));
    }
    painter.restore();
}

} // namespace convlab::ui
