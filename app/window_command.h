// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace convlab::app {

/// Opens the window in the state that is asked for and runs until it is closed. The options have been
/// checked. `argc` and `argv` are main's own. Returns the exit status.
int runWindow(const LaunchOptions &options, int &argc, char **argv);

} // namespace convlab::app
