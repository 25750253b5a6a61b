// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/patch_embedding/picture_file.h"

#include "ui/lessons/patch_embedding/patch_embedding_state.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>

namespace convlab::ui::lessons::patch_embedding {

namespace {

constexpr qint64 mostPixels = 100'000'000; // decoded, a picture of this size takes 400 MB

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

/// On white, and no side longer than a state keeps.
QImage prepared(const QImage &image)
{
    const QSize most(largestPictureSide, largestPictureSide);
    const bool large = image.width() > most.width() || image.height() > most.height();
    const QSize size = large ? image.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}) : image.size();
    QImage result(size, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, large ? image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : image);
    return result;
}

} // namespace

QJsonObject pictureJson(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage picture = prepared(image);
    QJsonArray bytes;
    for (const int shift : {16, 8, 0}) {
        for (int row = 0; row < picture.height(); ++row) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(row));
            for (int col = 0; col < picture.width(); ++col)
                bytes.append(static_cast<int>(line[col] >> shift & 0xff));
        }
    }
    return {{QStringLiteral("s"), QJsonArray{1, 3, picture.height(), picture.width()}}, {QStringLiteral("d"), bytes}};
}

PictureFile readPicture(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.isFile() || !file.isReadable())
        return {{}, Say::tr("“%1” cannot be read.").arg(name)};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the camera was held
    if (!reader.canRead())
        return {{}, Say::tr("“%1” is no picture that ConvLab knows. PNG and JPEG always work.").arg(name)};
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return {{}, Say::tr("“%1” has %2 × %3 pixels, which is too large.").arg(name).arg(size.width()).arg(size.height())};
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, Say::tr("“%1” is damaged: it ends too early or does not hold what it promises.").arg(name)};
    return {pictureJson(image), {}};
}

} // namespace convlab::ui::lessons::patch_embedding
