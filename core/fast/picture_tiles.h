// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/pair_sums.h"
#include "core/fast/parallel.h"
#include "core/fast/row_sums.h"
#include "core/fast/window_axis.h"
#include "core/tensor/tensor.h"

#include <functional>
#include <memory>
#include <vector>

namespace convlab::fast {

/// How a picture's sums are found: over all taps in whole numbers, or by columns and then rows, factor after factor.
struct PictureSums {
    std::vector<PairSums> pairs;
    RowSums factors;                ///< taken if there are any
};

/// Memory that a tile needs: it grows to what was asked for, and is used again.
struct TileScratch {
    TileColumns columns;
    std::vector<std::ptrdiff_t> offsets;
    std::vector<std::uint8_t> upper, lower;
    std::vector<std::int16_t> pairs;
    std::vector<float> numbers, middle, sums;
    std::vector<float> zeros;           ///< nobody writes here
    Tensor<float> padded, filtered;     ///< bands of a plane
};

/// Takes the row y of a tile: Σ weight · level, four for a pixel, of which the fourth is not used.
using TakeSums = std::function<void(int y, const float *sums)>;

/// The sums of a tile of the filtered picture, of which no row is longer than `largestTile` pixels.
void sumTile(const PictureFilterSpec &spec, const PictureSums &sums, const PictureView &source, const PictureRect &tile,
             TileScratch &scratch, const TakeSums &take);

/// The threads that filter pictures. A filter lives for one movement of a mouse; they stay.
Workers &tileWorkers();

/// Lends a thread its scratch memory, and keeps it for the next one.
class ScratchLoan {
public:
    ScratchLoan();
    ~ScratchLoan();
    ScratchLoan(const ScratchLoan &) = delete;
    ScratchLoan &operator=(const ScratchLoan &) = delete;

    TileScratch &operator*() { return *m_scratch; }

private:
    std::unique_ptr<TileScratch> m_scratch;
};

} // namespace convlab::fast
