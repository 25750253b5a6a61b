// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/pool_trace.h"

#include <string>
#include <vector>

namespace convlab {

/// What section 5's lab cell prints: max and average pooling as NumPy arrays, whatever is on show; the minimum or
/// the L2 norm after them where it alone is on show.
std::string poolingOutput(const PoolTrace &trace, const std::vector<PoolKind> &shown);

/// "max pool:": what stands before the array of a pooling.
std::string poolingTitle(PoolKind kind);

/// What the programs' windows() is called with for one axis, after its size: ", 2, 2, 1, 0, 0".
std::string poolingWindowArguments(const PoolSetup &setup, bool vertical);

/// The same poolings as programs.
Snippets poolingSnippets(const PoolTrace &trace, const std::vector<PoolKind> &shown);

} // namespace convlab
