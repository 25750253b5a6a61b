// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace convlab::app {

class OptionReader;

// What the window and render read alike: which stage, and its colours.

/// Names of the options that readStageOption() knows.
const QStringList &stageOptionNames();

/// Reads one of them; false when the current argument is none.
bool readStageOption(OptionReader &reader, StageOptions &stage, QString &theme);

/// A word that names a scene file, not a lesson or a command.
bool isScene(const QString &word);

/// Throws CommandLineError where a scene file is asked for together with what it says itself.
void checkScene(const StageOptions &stage);

} // namespace convlab::app
