// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/softmax.h"

#include <optional>

namespace convlab {

enum class Reduction { None, Mean, Sum };

/// Parameters of a classification loss, as in PyTorch and ONNX.
struct ClassLossParams {
    std::vector<double> weights;                ///< one per class, or empty: 1
    std::optional<std::int64_t> ignored;        ///< a target that does not count
    Reduction reduction = Reduction::Mean;      ///< Mean divides by the sum of the weights of the targets that count
};

/// One loss per target, in the targets' order, and what the reduction makes of them (absent for None).
struct ClassLoss {
    std::vector<double> each;
    std::optional<double> reduced;
};

/// Negative log-likelihood -w[t] * logProbabilities[t] for log-probabilities seen along their class axis. There are
/// outer * inner targets, each a class from 0 or the ignored one; anything else is ParameterError(IndexOutOfRange).
/// The mean over nothing is NaN.
ClassLoss negativeLogLikelihood(const std::vector<double> &logProbabilities, const AxisView &classes,
                                const std::vector<std::int64_t> &targets, const ClassLossParams &params);

/// negativeLogLikelihood(logSoftmax(logits)).
ClassLoss crossEntropy(const std::vector<double> &logits, const AxisView &classes,
                       const std::vector<std::int64_t> &targets, const ClassLossParams &params);

/// d reduced loss / d logits: scale * w[t] * (softmax - [class is t]); for None, that of the sum.
std::vector<double> crossEntropyBackward(const std::vector<double> &logits, const AxisView &classes,
                                         const std::vector<std::int64_t> &targets, const ClassLossParams &params);

} // namespace convlab
