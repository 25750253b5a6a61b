// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convlab::app {

/// Writes a file whole or not at all: what was there stays when it fails. Throws ExchangeError.
void writeExport(const QByteArray &bytes, const QString &path);

} // namespace convlab::app
