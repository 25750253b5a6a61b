// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/meter_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double valuePixels = 21, wordsPixels = 12.5, leastWidth = 200, barHeight = 7, gap = 3, titleGap = 7;
constexpr double sixDigits = 888888, nineDigits = 888888888; // room for numbers that grow while a step plays

double lineOf(const QFont &font) { return std::ceil(QFontMetricsF(font).height()); }

} // namespace

PartMeasure measureMeter(const Meter &meter, const Theme &theme, const Words &words)
{
    const QFont large = theme.uiFont(valuePixels, true), small = theme.uiFont(wordsPixels);
    const auto widthOf = [&words](Label label, double number, const QFont &font) {
        std::fill(label.numbers.begin(), label.numbers.end(), number);
        return QFontMetricsF(font).horizontalAdvance(words.say(label));
    };
    const double first = widthOf(meter.value, sixDigits, large) + titleGap + widthOf(meter.title, 0, small);
    PartMeasure measure;
    measure.sign = {std::ceil(std::max({leastWidth * theme.fontScale, first, widthOf(meter.detail, nineDigits, small)})),
                    lineOf(large) + lineOf(small) + barHeight + 2 * gap};
    return measure;
}

/// "standard" and the value share the first line, then the bar, then the detail.
void paintMeter(QPainter &painter, const Meter &meter, const QRectF &body, const Theme &theme, const Words &words)
{
    const RoleColors &colors = theme.role(meter.role);
    const QFont large = theme.uiFont(valuePixels, true), small = theme.uiFont(wordsPixels);
    const QRectF first(body.left(), body.top(), body.width(), lineOf(large));
    const QFontMetricsF metrics(large);
    const double baseline = first.top() + metrics.ascent();
    const QString value = words.say(meter.value);
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(QPointF(body.left(), baseline), value);
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    const QString title = words.say(meter.title);
    const double left = body.left() + metrics.horizontalAdvance(value) + titleGap;
    painter.drawText(QPointF(left, baseline), QFontMetricsF(small).elidedText(title, Qt::ElideRight, body.right() - left));

    const QRectF track(body.left(), first.bottom() + gap, body.width(), barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, barHeight / 2, barHeight / 2);
    const double filled = track.width() * std::clamp(meter.share, 0.0, 1.0);
    painter.setBrush(colors.strong);
    if (filled > 0)
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(filled, barHeight), barHeight)), barHeight / 2, barHeight / 2);
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    const QRectF last(body.left(), track.bottom() + gap, body.width(), lineOf(small));
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(small).elidedText(words.say(meter.detail), Qt::ElideRight, last.width()));
}

} // namespace convlab::ui
