// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/conv_trace.h"

#include <string>

namespace convlab {

// The lab cell of section 1. `trace` has one row, one channel in and one out, and no bias.

/// "output: [...]" and a line break.
std::string crossCorrelation1dOutput(const ConvTrace &trace);

Snippets crossCorrelation1dSnippets(const ConvTrace &trace);

} // namespace convlab
