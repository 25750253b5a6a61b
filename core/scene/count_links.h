// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/count_stage.h"

namespace convlab {

/// A factor lights what it counts: the input channels of one filter, one tile per filter, the kernel's size in one
/// tile. A tile lights its factors and its bias. Symmetric.
std::vector<Mark> countLinksOf(const CountStage &stage, const CellRef &cell);

} // namespace convlab
