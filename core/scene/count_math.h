// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/count_stage.h"

namespace convlab {

/// The product of a phase as set mathematics: its symbols, then its numbers.
MathLine countMath(const CountStage &stage, CountTrace::Phase phase, std::int64_t counted);

} // namespace convlab
