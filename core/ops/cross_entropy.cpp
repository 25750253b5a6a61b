// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/cross_entropy.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <numeric>

namespace convlab {

namespace {

/// The weight of each target, 0 for ignored ones. Checks everything that can be wrong with targets and weights.
std::vector<double> targetWeights(const AxisView &classes, const std::vector<std::int64_t> &targets, const ClassLossParams &params)
{
    requireFilled(Shape{1, 1, classes.outer, classes.inner}, targets.size());
    if (!params.weights.empty())
        requireFilled(Shape{1, 1, 1, classes.length}, params.weights.size());
    std::vector<double> weights;
    weights.reserve(targets.size());
    for (const std::int64_t target : targets) {
        const bool counts = !params.ignored || target != *params.ignored;
        if (counts && (target < 0 || target >= classes.length))
            throw ParameterError(Rule::IndexOutOfRange, {{"index", static_cast<double>(target)},
                                                         {"count", static_cast<double>(classes.length)}});
        weights.push_back(!counts ? 0 : params.weights.empty() ? 1 : params.weights[static_cast<std::size_t>(target)]);
    }
    return weights;
}

bool isIgnored(std::int64_t target, const ClassLossParams &params)
{
    return params.ignored && target == *params.ignored;
}

/// Where the value of class `label` for target number `i` stands.
std::size_t placeOf(const AxisView &classes, std::size_t i, std::int64_t label)
{
    const auto inner = static_cast<std::size_t>(classes.inner), length = static_cast<std::size_t>(classes.length);
    return (i / inner * length + static_cast<std::size_t>(label)) * inner + i % inner;
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

ClassLoss negativeLogLikelihood(const std::vector<double> &logProbabilities, const AxisView &classes,
                                const std::vector<std::int64_t> &targets, const ClassLossParams &params)
{
    requireFilled(Shape{1, classes.outer, classes.length, classes.inner}, logProbabilities.size());
    const std::vector<double> weights = targetWeights(classes, targets, params);
    ClassLoss loss;
    loss.each.reserve(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const bool ignored = isIgnored(targets[i], params);
        loss.each.push_back(ignored ? 0 : -weights[i] * logProbabilities[placeOf(classes, i, targets[i])]);
    }
    if (params.reduction == Reduction::Sum)
        loss.reduced = sum(loss.each);
    else if (params.reduction == Reduction::Mean)
        loss.reduced = sum(loss.each) / sum(weights);
    return loss;
}

ClassLoss crossEntropy(const std::vector<double> &logits, const AxisView &classes,
                       const std::vector<std::int64_t> &targets, const ClassLossParams &params)
{
    return negativeLogLikelihood(logSoftmax(logits, classes), classes, targets, params);
}

std::vector<double> crossEntropyBackward(const std::vector<double> &logits, const AxisView &classes,
                                         const std::vector<std::int64_t> &targets, const ClassLossParams &params)
{
    const std::vector<double> weights = targetWeights(classes, targets, params);
    std::vector<double> gradient = softmax(logits, classes);
    const double scale = params.reduction == Reduction::Mean ? 1 / sum(weights) : 1;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const bool ignored = isIgnored(targets[i], params);
        for (std::int64_t label = 0; label < classes.length; ++label) {
            double &slope = gradient[placeOf(classes, i, label)];
            slope = ignored ? 0 : (slope - (label == targets[i] ? 1 : 0)) * weights[i] * scale;
        }
    }
    return gradient;
}

} // namespace convlab
