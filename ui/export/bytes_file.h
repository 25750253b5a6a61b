// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convlab::ui {

/// Writes a file whole or not at all. Returns what went wrong; empty when it is on the disk.
QString writeBytes(const QByteArray &bytes, const QString &path);

} // namespace convlab::ui
