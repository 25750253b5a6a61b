// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/plan.h"

namespace convlab::fast {

/// Multiplications and additions of real numbers, a fused one counted as one of each.
struct Arithmetic {
    double multiplications = 0, additions = 0;
    double operations() const { return multiplications + additions; }
    bool operator==(const Arithmetic &) const = default;
};

/// Of one run, transforms included; what is done to the kernels once before, and the bias, is left out. Nothing where
/// the way does not suit. Counted on the code as it is; the plan weighs steps of transforms by what they take.
Arithmetic arithmeticOf(const Plan &plan, Algorithm algorithm);

} // namespace convlab::fast
