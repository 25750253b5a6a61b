// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/tap_sums.h"
#include "core/fast/weight_factors.h"

#include <optional>
#include <vector>

namespace convlab::fast {

/// Weighted sums over rows of numbers: over all taps, or over columns and then rows, factor after factor.
class RowSums {
public:
    RowSums() = default;
    explicit RowSums(const PictureKernel &kernel);
    explicit RowSums(const std::vector<WeightFactor> &factors);

    /// What the rounding of single precision can do to a sum of numbers of size 1 or less.
    double error() const { return m_error; }
    bool empty() const { return !m_direct && m_factors.empty(); }

    /// Numbers [0, count) of `outs` rows, 1 … TapSums::most: out[q] sums rows[q], rows[q + 1] … The taps of a row stand
    /// offsets[l] after the output's place, all within the row's `kept` numbers, which TapSums::slack more may follow.
    /// `middle` is memory.
    void compute(const float *const *rows, const std::ptrdiff_t *offsets, std::size_t kept, std::size_t count, int outs, float *const *out,
                 std::vector<float> &middle) const;

private:
    struct Factor {
        TapSums column, row;
    };
    std::optional<TapSums> m_direct;
    std::vector<Factor> m_factors;
    double m_error = 0;
};

/// Multiply-adds of a number by way of factors: what is written and read again in between counts as three.
int factoredCost(const PictureKernel &kernel, std::size_t rank);

} // namespace convlab::fast
