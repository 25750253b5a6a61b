// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::app {

/// Where the program keeps what the learner makes: $XDG_DATA_HOME/convlab. Not created here.
QString dataFolder();

/// Where the program keeps how it looks: $XDG_CONFIG_HOME/convlab. Not created here.
QString configFolder();

} // namespace convlab::app
