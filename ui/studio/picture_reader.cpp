// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/picture_reader.h"

#include "ui/studio/watched_file.h"
#include "ui/text/number_format.h"
#include "ui/text/sentences.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int mostMegabytes = 256;  ///< 24 megapixels of 16 bits a channel

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PictureReader)
};

QString millions(const QSize &size)
{
    return inSentence(QString::number(static_cast<double>(size.width()) * size.height() / 1e6, 'f', 1));
}

/// One sentence per thing that the studio leaves out.
QString remarkOn(const QImage &image, bool animated, bool cutShort)
{
    QStringList remarks;
    if (cutShort)
        remarks << Say::tr("The file ends too early; what is missing is grey.");
    if (animated)
        remarks << Say::tr("It moves; this is its first picture.");
    if (image.hasAlphaChannel())
        remarks << Say::tr("Its transparent parts stand on white.");
    if (image.pixelFormat().redSize() > 8 || image.format() == QImage::Format_Grayscale16)
        remarks << Say::tr("It has more than 256 levels a colour; the studio works with 256.");
    return joinSentences(remarks);
}

QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    QImage plain = image;
    plain.setDevicePixelRatio(1);
    painter.drawImage(0, 0, plain);
    return flat;
}

/// In the colours and the format that the filters work with.
QImage prepared(QImage image)
{
    const QColorSpace space = image.colorSpace();
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage plain = flattened(image);
    plain.setColorSpace({});
    plain.setDevicePixelRatio(1);
    return plain;
}

QString problemWithFile(const QFileInfo &file)
{
    if (!file.exists())
        return Say::tr("There is no file %1.").arg(file.fileName());
    if (file.isDir())
        return Say::tr("%1 is a folder, not a picture.").arg(file.fileName());
    if (!file.isFile()) // a pipe or a device: reading may never end
        return Say::tr("%1 is no picture that can be read here.").arg(file.fileName());
    if (!file.isReadable())
        return Say::tr("%1 may not be read.").arg(file.fileName());
    return file.size() == 0 ? Say::tr("%1 is empty.").arg(file.fileName()) : QString();
}

QString problemOf(const QImageReader &reader, const QString &name)
{
    if (reader.error() == QImageReader::UnsupportedFormatError)
        return Say::tr("%1 is no picture that can be read here.").arg(name);
    return Say::tr("%1 is damaged: its picture cannot be read.").arg(name);
}

} // namespace

QString sizeProblem(const QSize &size)
{
    if (static_cast<qint64>(size.width()) * size.height() > mostPicturePixels)
        return Say::tr("It has %1 megapixels (%2 × %3); the studio takes up to %4.")
            .arg(millions(size)).arg(size.width()).arg(size.height()).arg(mostPicturePixels >> 20);
    if (std::max(size.width(), size.height()) > longestPictureSide)
        return Say::tr("It is %1 × %2 pixels; the studio takes sides up to %3.")
            .arg(size.width()).arg(size.height()).arg(longestPictureSide);
    return {};
}

ReadPicture readPicture(const QString &path, ReadingProgress &progress)
{
    const QFileInfo info(path);
    ReadPicture result;
    result.name = info.fileName();
    result.path = info.absoluteFilePath();
    const auto refuse = [&result](const QString &problem) {
        result.problem = problem;
        return result;
    };
    if (const QString problem = problemWithFile(info); !problem.isEmpty())
        return refuse(problem);
    WatchedFile file(path, progress);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(Say::tr("%1 cannot be opened.").arg(result.name));
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return refuse(problemOf(reader, result.name));
    if (const QString problem = sizeProblem(reader.size()); !problem.isEmpty())
        return refuse(joinSentences({Say::tr("%1 is too large.").arg(result.name), problem}));
    const bool animated = reader.supportsAnimation() && reader.imageCount() > 1;
    const bool jpeg = reader.format() == "jpeg";
    const QImage image = reader.read();
    result.cancelled = progress.cancelled;
    if (result.cancelled)
        return result;
    if (image.isNull())
        return refuse(problemOf(reader, result.name));
    if (const QString problem = sizeProblem(image.size()); !problem.isEmpty()) // formats that do not tell before
        return refuse(joinSentences({Say::tr("%1 is too large.").arg(result.name), problem}));
    result.picture = prepared(image);
    result.remark = remarkOn(image, animated, jpeg && file.ranDry());
    return result;
}

ReadPicture pictureFrom(const QImage &image, const QString &name)
{
    ReadPicture result;
    result.name = name;
    if (image.isNull())
        result.problem = Say::tr("There is no picture to paste.");
    else if (const QString problem = sizeProblem(image.size()); !problem.isEmpty())
        result.problem = problem;
    if (!result.problem.isEmpty())
        return result;
    result.picture = prepared(image);
    result.remark = remarkOn(image, false, false);
    return result;
}

QString readablePatterns()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns << QStringLiteral("*.") + QString::fromLatin1(format);
    return patterns.join(QLatin1Char(' '));
}

} // namespace convlab::ui
