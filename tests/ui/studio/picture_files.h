// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace convlab::ui {

/// A folder of pictures, good and bad, made for one test.
class PictureFiles {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }

    QString write(const QString &name, const QImage &image, const char *format = "png") const { return write(name, encoded(image, format)); }

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, format, 95))
            qFatal("cannot encode as %s", format);
        return bytes;
    }

    /// Every pixel another colour, so that any turn or shift is seen.
    static QImage colours(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgb(x * 255 / std::max(width - 1, 1), y * 255 / std::max(height - 1, 1), (x * 7 + y * 13) % 256));
        }
        return image;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace convlab::ui
