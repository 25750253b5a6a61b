// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

namespace convlab::ui::lessons::patch_embedding {

/// The built-in landscape as a picture of bytes: multiples of 1/255. One channel is grey, three are colours.
Tensor<double> landscape(std::int64_t channels, std::int64_t height, std::int64_t width);

/// 1, 2, 3 … through rows and planes.
Tensor<double> countingNumbers(std::int64_t channels, std::int64_t height, std::int64_t width);

/// A picture of bytes (1 or 3 channels) with the channels and the size that are asked for, in 0..1. What does not fit
/// into its proportions is cut off on both sides.
Tensor<double> fitted(const Tensor<double> &bytes, std::int64_t channels, std::int64_t height, std::int64_t width);

} // namespace convlab::ui::lessons::patch_embedding
