// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/bytes_file.h"

#include <QSaveFile>

namespace convlab::ui {

QString writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace convlab::ui
