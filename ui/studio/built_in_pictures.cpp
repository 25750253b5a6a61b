// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/built_in_pictures.h"

#include "core/tensor/chart_picture.h"
#include "core/tensor/sample_picture.h"
#include "ui/studio/drawn_pictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace convlab::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(BuiltInPicture)
};

QImage fromGrey(const std::vector<std::uint8_t> &levels, const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    auto level = levels.begin();
    for (int row = 0; row < size.height(); ++row) {
        auto *pixel = reinterpret_cast<QRgb *>(picture.scanLine(row));
        for (int col = 0; col < size.width(); ++col, ++level)
            *pixel++ = qRgb(*level, *level, *level);
    }
    return picture;
}

QImage landscape(const QSize &size)
{
    const std::vector<double> values = sampleColours(size.height(), size.width());
    const std::size_t plane = values.size() / 3;
    const auto level = [&values](std::size_t at) { return qRound(values[at] * 255); };
    QImage picture(size, QImage::Format_RGB32);
    std::size_t at = 0;
    for (int row = 0; row < size.height(); ++row) {
        auto *pixel = reinterpret_cast<QRgb *>(picture.scanLine(row));
        for (int col = 0; col < size.width(); ++col, ++at)
            *pixel++ = qRgb(level(at), level(plane + at), level(2 * plane + at));
    }
    return picture;
}

} // namespace

std::vector<BuiltInPicture> builtInPictures()
{
    return {
        {QStringLiteral("portrait"), Say::tr("Portrait"), Say::tr("Soft shading, hair, and a few hard edges")},
        {QStringLiteral("landscape"), Say::tr("Landscape"), Say::tr("Flat areas with clear outlines")},
        {QStringLiteral("text"), Say::tr("Text and edges"), Say::tr("Letters and lines of many sizes and directions")},
        {QStringLiteral("zone_plate"), Say::tr("Zone plate"), Say::tr("Every direction and frequency at once: shows what a kernel lets through")},
        {QStringLiteral("chart"), Say::tr("Chart"), Say::tr("Chequers, single pixels, ramp, steps, noise")},
    };
}

bool isBuiltInPicture(const QString &id)
{
    const std::vector<BuiltInPicture> all = builtInPictures();
    return std::any_of(all.begin(), all.end(), [&id](const BuiltInPicture &one) { return one.id == id; });
}

QImage builtInPicture(const QString &id, const QSize &size)
{
    if (id == QLatin1String("portrait"))
        return portraitPicture(size);
    if (id == QLatin1String("landscape"))
        return landscape(size);
    if (id == QLatin1String("text"))
        return textPicture(size);
    if (id == QLatin1String("zone_plate"))
        return fromGrey(zonePlate(size.height(), size.width()), size);
    if (id == QLatin1String("chart"))
        return fromGrey(testChart(size.height(), size.width()), size);
    return {};
}

} // namespace convlab::ui
