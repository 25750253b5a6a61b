// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// Which axes of (N,C,H,W) a normalisation collapses into one mean and one variance.
enum class NormKind {
    Batch,      ///< N, H, W: one pair per channel
    Layer,      ///< C, H, W: one pair per sample
    Instance,   ///< H, W: one pair per sample and channel
    Group,      ///< C/groups, H, W: one pair per sample and channel group
};

struct NormParams {
    NormKind kind = NormKind::Batch;
    std::int64_t groups = 1;    ///< Group only
    double epsilon = 1e-5;
    bool operator==(const NormParams &) const = default;
};

/// What a normalisation computes. Statistics have one entry per set of collapsed elements, in row-major order
/// of the axes that stay.
struct NormResult {
    Tensor<double> values;          ///< gamma * (x - mean) / sqrt(variance + epsilon) + beta
    std::vector<double> mean;
    std::vector<double> variance;   ///< population variance (divided by the count)
};

/// Throws ParameterError for a shape that such a normalisation cannot take, before there is anything to normalise.
void requireNorm(const Shape &shape, const NormParams &params);

/// Index of the statistics that element (n, c, ·, ·) belongs to, and how many there are.
std::int64_t normSet(const Shape &shape, const NormParams &params, std::int64_t n, std::int64_t c);
std::int64_t normSetCount(const Shape &shape, const NormParams &params);

/// Mean and population variance of each set, added up in NumPy's own order: for `x.mean(axis)` and `x.var(axis)` over
/// the axes that the normalisation collapses, equal to the last digit.
struct SetMeasures {
    std::vector<double> mean, variance;
};
SetMeasures measureSets(const Tensor<double> &input, const NormParams &params);

/// gamma and beta have one entry per channel, or are empty (1 and 0). Throws ParameterError, for a negative epsilon too.
NormResult normalise(const Tensor<double> &input, const std::vector<double> &gamma, const std::vector<double> &beta,
                     const NormParams &params);

struct NormGradients {
    Tensor<double> input;
    std::vector<double> gamma, beta;
};
/// Backward pass through the statistics as well (training mode).
NormGradients normaliseBackward(const Tensor<double> &input, const std::vector<double> &gamma,
                                const Tensor<double> &outputGradient, const NormParams &params);

/// Batch norm with given statistics (evaluation mode), one entry per channel.
Tensor<double> batchNormEvaluate(const Tensor<double> &input, const std::vector<double> &mean,
                                 const std::vector<double> &variance, const std::vector<double> &gamma,
                                 const std::vector<double> &beta, double epsilon);

/// Its backward pass: the statistics are constants, so dX = gamma / sqrt(variance + epsilon) * dY.
NormGradients batchNormEvaluateBackward(const Tensor<double> &input, const std::vector<double> &mean,
                                        const std::vector<double> &variance, const std::vector<double> &gamma,
                                        const Tensor<double> &outputGradient, double epsilon);

/// new = (1 - momentum) * old + momentum * batch: PyTorch's momentum, with the unbiased batch variance
/// (count / (count - 1)). Throws ParameterError(TooFewValues) for one value per channel.
void updateRunningStatistics(const NormResult &batch, std::int64_t count, double momentum,
                             std::vector<double> &runningMean, std::vector<double> &runningVariance);

} // namespace convlab
