// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pool_trace.h"

#include <string>
#include <vector>

namespace convlab {

/// A pooling as a C++ program that prints `kinds` in this order, a row of an output on each line.
std::string poolingCppProgram(const PoolTrace &trace, const std::vector<PoolKind> &kinds);

} // namespace convlab
