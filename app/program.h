// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::app {

/// The whole program: reads the command line, does what it asks for, returns the exit status. Whatever
/// cannot be done is one line on the standard error and exit status 2.
int runProgram(int &argc, char **argv);

} // namespace convlab::app
