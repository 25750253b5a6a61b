// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

namespace convlab {

/// Every plane brought to height * width: a new pixel is the mean of the area that it covers of the old picture, so
/// the mean of the whole stays. Sizes are at least 1.
Tensor<double> resampled(const Tensor<double> &picture, std::int64_t height, std::int64_t width);

} // namespace convlab
