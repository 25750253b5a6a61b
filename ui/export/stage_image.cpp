// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/stage_image.h"

#include <QPainter>
#include <QtMath>

namespace convlab::ui {

namespace {

constexpr double dotsPerMeter = 96 / 0.0254; ///< of device-independent pixels

} // namespace

QImage stageImage(const StagePicture &picture, const StagePage &page, double scale, const Theme &theme, const Words &words)
{
    QImage image(qCeil(page.size.width() * scale), qCeil(page.size.height() * scale),
                 page.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(page.transparent ? QColor(Qt::transparent) : theme.canvas);
    if (scale >= 1)
        image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    QPainter painter(&image);
    if (scale < 1) // a painter passes over ratios below 1
        painter.scale(scale, scale);
    paintStagePage(painter, picture, page, theme, words);
    return image;
}

QImage stageImage(const Scene &scene, const StagePage &page, double scale, const Theme &theme, const Words &words)
{
    return stageImage(standing(scene), page, scale, theme, words);
}

} // namespace convlab::ui
