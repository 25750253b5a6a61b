// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/fourier.h"
#include "core/fast/plan.h"
#include "core/fast/scratch.h"
#include "core/fast/weighted_sums.h"
#include "core/ops/convolve.h"

#include <optional>
#include <vector>

namespace convlab::fast {

/// Cross-correlation in single precision with prepared weights: weight (C_out,C_in/groups,kh,kw), bias empty or C_out
/// values; all parameters of the reference.
///
/// Direct and Im2col differ from the exact sum by at most γ(T+1) · Σ|x·w|, T = C_in/groups·kh·kw terms (WeightedSums);
/// a weight that is not finite makes them take the loop, because they multiply padding where the reference leaves it out.
/// Winograd (winograd.h) and Fourier (fourier.h) state their own. They take the direct way where they do not suit, and
/// for an input with values beyond ±2⁴⁸, infinite or NaN, which their sums would carry into outputs that do not see them.
class Convolution {
public:
    /// Throws ParameterError for parameters that are wrong whatever the input.
    Convolution(Tensor<float> weight, std::vector<float> bias, const ConvParams &params, Algorithm algorithm);

    /// The way that a plan for such weights has chosen, or another, prepared for the plan's input; throws ShapeMismatch
    /// for other weights. It takes other inputs as well.
    Convolution(Tensor<float> weight, std::vector<float> bias, const Plan &plan);
    Convolution(Tensor<float> weight, std::vector<float> bias, const Plan &plan, Algorithm algorithm);

    /// x (N,C_in,H,W) to (N,C_out,H_out,W_out). Throws ParameterError as validate() does, and TooLarge for what would
    /// not fit. `threads`: how many work at the same time, 1 or more.
    Tensor<float> operator()(const Tensor<float> &x, int threads = 1) const;

    /// The same into y, whose memory is kept where its shape is right: a buffer of that size costs more to get than to fill.
    void run(const Tensor<float> &x, Tensor<float> &y, int threads = 1) const;

    /// The way that is really taken.
    Algorithm algorithm() const { return m_algorithm; }

private:
    void prepare(const Shape &input);
    void transform(const Tensor<float> &x, Tensor<float> &y, int threads) const;

    Tensor<float> m_weight;
    std::vector<float> m_bias;
    ConvParams m_params;
    Algorithm m_algorithm;
    std::vector<WeightedSums> m_sums;   ///< by group; by point for Winograd; otherwise none
    std::optional<FourierKernels> m_fourier;
    std::shared_ptr<ScratchPool> m_scratch = std::make_shared<ScratchPool>();
    std::shared_ptr<Workers> m_workers = std::make_shared<Workers>();
};

/// Prepares and runs once.
Tensor<float> convolve(const Tensor<float> &x, const Tensor<float> &weight, const std::vector<float> &bias, const ConvParams &params,
                       Algorithm algorithm, int threads = 1);

} // namespace convlab::fast
