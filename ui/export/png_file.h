// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace convlab::ui {

/// Writes a PNG, whole or not at all. Returns what went wrong; empty when it is on the disk.
QString writePng(const QImage &image, const QString &path);

} // namespace convlab::ui
