// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/conv_trace.h"

#include <string>

namespace convlab {

/// What section 2's lab cell prints: X and Y as NumPy arrays; (H, W) while there is one channel in and one out,
/// (C, H, W) otherwise. `trace` has a batch of one.
std::string crossCorrelation2dOutput(const ConvTrace &trace);

/// The same cross-correlation as programs.
Snippets crossCorrelation2dSnippets(const ConvTrace &trace);

} // namespace convlab
