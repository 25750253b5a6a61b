// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/count_trace.h"

#include <string>

namespace convlab {

// The lab cell of section 4.

/// Three lines: the convolution's parameters, the dense layer's, their ratio.
std::string parameterCountsOutput(const CountTrace &trace);

Snippets parameterCountsSnippets(const CountTrace &trace);

} // namespace convlab
