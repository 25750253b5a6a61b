// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pool_trace.h"

#include <string>
#include <vector>

namespace convlab {

/// A pooling as a PyTorch program that prints `kinds` in this order: its own functions where they know the
/// parameters, windows through F.unfold where they do not (sums under dilation or uneven padding).
std::string poolingTorchProgram(const PoolTrace &trace, const std::vector<PoolKind> &kinds);

} // namespace convlab
