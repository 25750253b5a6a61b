// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

namespace convlab::fast {

/// The rank of the weights as a matrix, by elimination with complete pivoting; what is smaller than the rounding of its
/// largest weight counts as 0.
int rankOf(const PictureKernel &kernel);

} // namespace convlab::fast
