// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/algorithm.h"
#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// How far outputs lie from the exact sums.
struct RaceDifference {
    double largest = 0;
    double bound = 0;               ///< what the largest cannot exceed, by analysis of rounding errors
    std::int64_t compared = 0, of = 0;  ///< outputs
    bool operator==(const RaceDifference &) const = default;
};

/// Some outputs of a cross-correlation, evenly spread, summed in double: all of a small one, of a large one as many as
/// take a moment.
class ExactSample {
public:
    /// x (1,C_in,H,W), weight (C_out,C_in/groups,kh,kw), zero padding.
    ExactSample(const Tensor<float> &x, const Tensor<float> &weight, const ConvParams &params);

    /// y of the output's shape.
    RaceDifference compare(const Tensor<float> &y, Algorithm algorithm) const;

private:
    struct Output {
        std::int64_t index = 0, channel = 0;
        double sum = 0, magnitudes = 0;     ///< Σ x·w, Σ |x·w|
    };
    Output exactOutput(const Tensor<float> &x, const Tensor<float> &weight, const ConvParams &params, std::int64_t index) const;
    double boundOf(const Output &output, Algorithm algorithm) const;

    Shape m_shape;                      ///< of the output
    double m_terms;                     ///< of each sum
    std::vector<Output> m_outputs;
    std::vector<double> m_winograd;     ///< bounds by output channel; empty where it does not suit
    std::vector<double> m_fourier;
};

} // namespace convlab::fast
