// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/study/practice_log.h"
#include "ui/content/language.h"

namespace convlab::app {

/// What `convlab progress` prints or writes, of the learner whose data lie in `folder`; a folder without any is a new
/// learner's, and stays as it is. Empty when it went into the file
/// that is asked for. Throws CommandLineError when data cannot be read or the file cannot be written.
QByteArray progressOutput(const ProgressOptions &options, const ui::Language &language, const QString &folder, practice::Seconds now);

} // namespace convlab::app
