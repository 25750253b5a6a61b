// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/conv_bn_fold.h"

#include "core/errors/parameter_error.h"
#include "core/ops/normalise.h"
#include "core/tensor/checked_size.h"

#include <cmath>

namespace convlab {

namespace {

void requireLength(Rule rule, const char *name, std::size_t got, std::size_t expected)
{
    if (got != expected)
        throw ParameterError(rule, {{name, static_cast<double>(got)}, {"expected", static_cast<double>(expected)}});
}

double entry(const std::vector<double> &values, std::size_t channel, double fallback)
{
    return values.empty() ? fallback : values[channel];
}

} // namespace

FoldedConv foldBatchNorm(const Tensor<double> &weight, const std::vector<double> &bias, const BatchNormConstants &norm)
{
    requireFilled(weight);
    const auto channels = static_cast<std::size_t>(weight.shape.n);
    for (const auto *values : {&norm.mean, &norm.variance})
        requireLength(Rule::ShapeMismatch, "got", values->size(), channels);
    for (const auto *values : {&norm.gamma, &norm.beta})
        requireLength(Rule::ShapeMismatch, "got", values->empty() ? channels : values->size(), channels);
    requireLength(Rule::BiasSizeMismatch, "bias", bias.empty() ? channels : bias.size(), channels);
    if (!(norm.epsilon >= 0))
        throw ParameterError(Rule::NegativeEpsilon, {{"epsilon", norm.epsilon}});
    FoldedConv folded{weight, std::vector<double>(channels)};
    const std::size_t taps = channels == 0 ? 0 : weight.data.size() / channels;
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const double gain = entry(norm.gamma, channel, 1) / std::sqrt(norm.variance[channel] + norm.epsilon);
        for (std::size_t tap = 0; tap < taps; ++tap)
            folded.weight.data[channel * taps + tap] *= gain;
        folded.bias[channel] = (entry(bias, channel, 0) - norm.mean[channel]) * gain + entry(norm.beta, channel, 0);
    }
    return folded;
}

Tensor<double> normalised(const Tensor<double> &input, const BatchNormConstants &norm)
{
    return batchNormEvaluate(input, norm.mean, norm.variance, norm.gamma, norm.beta, norm.epsilon);
}

} // namespace convlab
