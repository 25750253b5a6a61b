// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/text_file.h"

#include "ui/export/bytes_file.h"

namespace convlab::ui {

QString writeText(const QString &text, const QString &path)
{
    return writeBytes(text.toUtf8(), path);
}

} // namespace convlab::ui
