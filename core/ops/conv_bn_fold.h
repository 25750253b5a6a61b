// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// The statistics and the affine part of a batch norm in evaluation mode, one entry per channel. gamma and beta may
/// be empty (1 and 0).
struct BatchNormConstants {
    std::vector<double> mean, variance, gamma, beta;
    double epsilon = 1e-5;
};

/// A convolution that has swallowed the batch norm behind it.
struct FoldedConv {
    Tensor<double> weight;
    std::vector<double> bias;
};

/// With g = gamma / sqrt(variance + epsilon): w' = w g and b' = (b - mean) g + beta, per output channel. A convolution
/// with them gives what convolution and evaluated batch norm give. weight (C_out,...), bias C_out or empty.
/// Throws ParameterError.
FoldedConv foldBatchNorm(const Tensor<double> &weight, const std::vector<double> &bias, const BatchNormConstants &norm);

/// batchNormEvaluate with the same constants.
Tensor<double> normalised(const Tensor<double> &input, const BatchNormConstants &norm);

} // namespace convlab
