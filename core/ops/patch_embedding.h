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

/// A pixel of a patch.
struct PatchPixel {
    std::int64_t c = 0, row = 0, col = 0;
    bool operator==(const PatchPixel &) const = default;
};

/// Which pixel entry `place` of a row is, and back, for patches of C channels and p x p pixels.
PatchPixel pixelAt(std::int64_t place, PatchOrder order, std::int64_t channels, std::int64_t patch);
std::int64_t placeOf(const PatchPixel &pixel, PatchOrder order, std::int64_t channels, std::int64_t patch);

/// How many whole patches fit down and across. Throws ParameterError when there is none.
Extent2 patchGrid(const Shape &image, std::int64_t patch);

/// (1,C,H,W) -> (1, 1, patches, C*p*p): non-overlapping p x p patches, row-major; cells beyond the last whole
/// patch are left out. Throws ParameterError when no whole patch fits.
Tensor<double> unfoldPatches(const Tensor<double> &image, std::int64_t patch, PatchOrder order);

/// The filters (D,C,p,p) as the rows of a matrix, (1, 1, D, C*p*p), written in the given order.
Tensor<double> weightRows(const Tensor<double> &weight, PatchOrder order);

/// Tokens by convolution with stride p: image (N,C,H,W), weight (D,C,p,p), bias D or empty
/// -> (N, 1, patches, D). Products are added in the order (c, h, w), then the bias.
Tensor<double> patchEmbedding(const Tensor<double> &image, const Tensor<double> &weight, const std::vector<double> &bias);

/// Tokens by a linear layer: rows (1,1,T,K) times the transposed matrix (1,1,D,K), plus bias D or empty
/// -> (1,1,T,D). Products are added from the left to the right.
Tensor<double> projectPatches(const Tensor<double> &rows, const Tensor<double> &matrix, const std::vector<double> &bias);

/// What enters the transformer: the class token (D, or empty: none) before the tokens (1,1,T,D), and the position
/// embedding (1,1,T',D; an empty array: none) added. T' counts the class token.
Tensor<double> patchSequence(const Tensor<double> &tokens, const std::vector<double> &classToken,
                             const std::vector<double> &positions);

} // namespace convlab
