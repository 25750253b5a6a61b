// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace convlab::fast {

/// F(4x4, 3x3) of Lavin and Gray (2016): tiles of 6x6 inputs become 36 numbers, in which a 3x3 convolution is a product;
/// 36 sums become 4x4 outputs. Here for many tiles at a time, side by side.
inline constexpr std::size_t winogradInput = 6, winogradOutput = 4, winogradPoints = winogradInput * winogradInput;

/// Tiles are transformed in multiples of this many.
inline constexpr std::size_t winogradStep = 16;

/// Bᵀ d B of tiles 0 … tiles − 1: cell i of tile t at cells[i][t], to transformed[i · pointStride + t].
/// Reads and writes up to the next multiple of winogradStep.
void transformTiles(const std::array<const float *, winogradPoints> &cells, std::size_t tiles, float *transformed, std::size_t pointStride);

/// Aᵀ m A + bias: point i of tile t at points[i · pointStride + t]; row i of the outputs to rows[i · rowStride + 4 t …].
void transformSums(const float *points, std::size_t pointStride, std::size_t tiles, float bias, float *rows, std::size_t rowStride);

/// G g Gᵀ of one 3x3 kernel, in double and rounded once.
std::array<float, winogradPoints> transformedKernel(const float *kernel);

} // namespace convlab::fast
