// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_file.h"

#include "app/exchange/exchange_error.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace convlab::app {

void writeExport(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw ExchangeError(QCoreApplication::translate("convlab::app::Exchange", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace convlab::app
