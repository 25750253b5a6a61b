// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab {

/// In which order a patch is written into its row.
enum class PatchOrder {
    ChannelRowCol,  ///< (c, h, w): what a convolution's weight layout means
    RowColChannel,  ///< (h, w, c): needs the weights permuted
};

/// (1,C,H,W) -> (1, 1, patches, C*p*p): non-overlapping p x p patches, row-major; cells beyond the last whole
/// patch are left out. Throws ParameterError when no whole patch fits.
Tensor<double> unfoldPatches(const Tensor<double> &image, std::int64_t patch, PatchOrder order);

/// Tokens by convolution with stride p: image (N,C,H,W), weight (D,C,p,p), bias D or empty
/// -> (N, 1, patches, D).
Tensor<double> patchEmbedding(const Tensor<double> &image, const Tensor<double> &weight, const std::vector<double> &bias);

} // namespace convlab
