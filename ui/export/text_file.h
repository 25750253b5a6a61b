// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// Writes UTF-8 text whole or not at all. Returns what went wrong; empty when it is written.
QString writeText(const QString &text, const QString &path);

} // namespace convlab::ui
