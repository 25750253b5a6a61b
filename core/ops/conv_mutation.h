// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <optional>
#include <vector>

namespace convlab {

/// Mistakes that people make in the plain loop, each alone.
enum class ConvMutation {
    KernelTurned,           ///< the kernel is turned over although it should not be, or the other way round
    KernelTransposed,       ///< K[n, m] instead of K[m, n]
    RowStrideForgotten,     ///< every row of windows starts one cell further, whatever the stride
    ColumnStrideForgotten,
    DilationForgotten,      ///< taps side by side
    TopPaddingShort,        ///< one row of padding too few above: windows stand one row too low
    LeftPaddingShort,
    BiasForgotten,
    LastChannelSkipped,     ///< the loop over channels ends one too early
    FirstGroupForAll,       ///< every group reads the channels of the first
    LastColumnSkipped,      ///< the loop over kernel columns ends one too early
    WindowStuck,            ///< the window does not move along the row
    StopTransposed,         ///< the window of Y[i, j] stands where that of Y[j, i] should
    SumCarriedOver,         ///< the sum is not set back to 0 between stops
};
inline constexpr int convMutationCount = static_cast<int>(ConvMutation::SumCarriedOver) + 1;

/// "kernel_turned": for words and states.
const char *mutationKey(ConvMutation mutation);

/// One product of a mistaken loop: which input cell (negative or beyond the end: padding) meets which weight.
struct MutantTap {
    std::int64_t channel = 0, row = 0, col = 0;
    std::int64_t layer = 0, kernelRow = 0, kernelCol = 0;
};

/// The cross-correlation of a batch of one with one mistake in it.
class MutantLoop {
public:
    /// As crossCorrelate2d; throws ParameterError.
    MutantLoop(const Tensor<double> &input, const Tensor<double> &weight, const std::vector<double> &bias,
               const ConvParams &params, ConvMutation mutation);

    /// Whether the parameters leave room for the mistake: no stride to forget where it is 1.
    bool applies() const;
    /// The products of output (o, i, j), in the order in which they are summed.
    std::vector<MutantTap> tapsOf(std::int64_t outChannel, std::int64_t outRow, std::int64_t outCol) const;
    double inputAt(const MutantTap &tap) const;     ///< padding as the mode says
    double weightAt(std::int64_t outChannel, const MutantTap &tap) const;
    bool addsBias() const { return !m_bias.empty() && m_mutation != ConvMutation::BiasForgotten; }
    bool carriesOver() const { return m_mutation == ConvMutation::SumCarriedOver; }
    Tensor<double> output() const;

private:
    std::int64_t layers() const;

    const Tensor<double> &m_input;
    const Tensor<double> &m_weight;
    const std::vector<double> &m_bias;
    ConvParams m_params;
    ConvMutation m_mutation;
    Shape m_output;
};

} // namespace convlab
