// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace convlab {

/// The sum of contiguous numbers in the order NumPy adds them: eight running sums in blocks of up to 128,
/// longer runs halved. Its rounding error grows with log n instead of n.
double pairwiseSum(std::span<const double> values);

} // namespace convlab
