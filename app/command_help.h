// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convlab::app {

/// What help, --help or --version prints, when one of them is among the arguments; else empty.
QString askedForText(const QStringList &arguments);

} // namespace convlab::app
