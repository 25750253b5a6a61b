// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::app {

/// Copies what a data folder holds into another one, each file synced and the database looked at before anything takes its
/// place; the database comes last. What lies there under the same names is renamed, never deleted; `from` keeps everything.
/// Nothing may be open in `from`: returns a sentence for the learner when another window is, or when something failed;
/// empty when all is there.
QString copyStudy(const QString &from, const QString &to);

} // namespace convlab::app
