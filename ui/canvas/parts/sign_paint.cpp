// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/parts/sign_paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace convlab::ui {

namespace {

constexpr double signPixels = 27;

/// The star operator is drawn much smaller than its neighbours in the compiled-in font.
double enlarged(const Sign &sign)
{
    return sign.text == "⋆" || sign.text == "∗" || sign.text == "·" ? 1.8 : 1;
}

} // namespace

PartMeasure measureSign(const Sign &sign, const Theme &theme)
{
    const QFontMetricsF metrics(theme.monoFont(signPixels));
    PartMeasure measure;
    measure.sign = {metrics.horizontalAdvance(QString::fromStdString(sign.text)), metrics.height()};
    return measure;
}

void paintSign(QPainter &painter, const QRectF &body, const Sign &sign, const Theme &theme)
{
    const double unscaled = QFontMetricsF(theme.monoFont(signPixels)).height();
    painter.setFont(theme.monoFont(signPixels * enlarged(sign) * body.height() / unscaled));
    painter.setPen(theme.textMuted);
    painter.drawText(body, Qt::AlignCenter | Qt::TextDontClip, QString::fromStdString(sign.text));
}

} // namespace convlab::ui
