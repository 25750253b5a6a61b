// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage_image.h"

#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/scene_painter.h"

#include <QPainter>
#include <QtMath>

namespace convlab::ui {

namespace {

constexpr double dotsPerMeter = 96 / 0.0254; ///< of device-independent pixels
constexpr double stripHeight = 56, sideMargin = 18;
constexpr double shortestWithStrip = 160;   ///< below that the stage needs every line

} // namespace

QImage stageImage(const Scene &scene, const QSize &size, double scale, const Theme &theme, const Words &words)
{
    QImage image(qCeil(size.width() * scale), qCeil(size.height() * scale), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(theme.canvas);
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const bool hasStrip = !scene.formula.tokens.empty() && size.height() >= shortestWithStrip * theme.fontScale;
    const double strip = hasStrip ? stripHeight * theme.fontScale : 0;
    const QRectF stage(0, 0, size.width(), size.height() - strip);
    paintStage(painter, stage, {&scene, &scene, 0, {}, false}, theme, words);
    if (hasStrip) {
        painter.fillRect(QRectF(0, stage.bottom(), size.width(), 1), theme.border);
        const QRectF area(0, stage.bottom() + 1, size.width(), strip - 1);
        paintFormula(painter, area.adjusted(sideMargin, 0, -sideMargin, 0), scene.formula, theme, words);
    }
    return image;
}

} // namespace convlab::ui
