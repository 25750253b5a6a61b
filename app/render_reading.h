// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace convlab::app {

class OptionReader;

/// Reads what stands behind `convlab render`. Throws CommandLineError.
RenderOptions readRender(OptionReader &reader);

} // namespace convlab::app
