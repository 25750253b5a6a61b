// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/text_file.h"

#include <QSaveFile>

namespace convlab::ui {

QString writeText(const QString &text, const QString &path)
{
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace convlab::ui
