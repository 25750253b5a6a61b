// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/png_file.h"

#include <QImageWriter>
#include <QSaveFile>

namespace convlab::ui {

QString writePng(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QImageWriter writer(&file, QByteArrayLiteral("png"));
    if (!writer.write(image)) {
        file.cancelWriting();
        return writer.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace convlab::ui
