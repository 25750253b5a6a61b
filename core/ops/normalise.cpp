// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/normalise.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"
#include "core/tensor/pairwise_sum.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace convlab {

namespace {

double entry(const std::vector<double> &values, std::int64_t channel, double fallback)
{
    return values.empty() ? fallback : values[static_cast<std::size_t>(channel)];
}

void requireChannels(const std::vector<double> &values, std::int64_t channels)
{
    if (!values.empty() && static_cast<std::int64_t>(values.size()) != channels)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(values.size())},
                                                   {"expected", static_cast<double>(channels)}});
}

void requireEpsilon(double epsilon)
{
    if (!(epsilon >= 0)) // NaN as well
        throw ParameterError(Rule::NegativeEpsilon, {{"epsilon", epsilon}});
}

void requireSameShape(const Shape &got, const Shape &expected)
{
    if (got != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(got.count())},
                                                   {"expected", static_cast<double>(expected.count())}});
}

/// Given statistics are not optional: one mean and one variance for each channel.
void requireStatistics(const std::vector<double> &values, std::int64_t channels)
{
    if (static_cast<std::int64_t>(values.size()) != channels)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(values.size())},
                                                   {"expected", static_cast<double>(channels)}});
}

void validateNorm(const Tensor<double> &input, const NormParams &params)
{
    requireFilled(input);
    requireNorm(input.shape, params);
}

/// Calls visit(flat index, channel, set) for every element in memory order.
template<typename Visit>
void forEachElement(const Shape &shape, const NormParams &params, Visit visit)
{
    std::size_t flat = 0;
    for (std::int64_t n = 0; n < shape.n; ++n) {
        for (std::int64_t c = 0; c < shape.c; ++c) {
            const auto set = static_cast<std::size_t>(normSet(shape, params, n, c));
            for (std::int64_t i = 0; i < shape.h * shape.w; ++i)
                visit(flat++, c, set);
        }
    }
}

/// A stretch of neighbouring elements that share their statistics.
struct Run {
    std::size_t set = 0;
    std::span<const double> values;
};

/// The whole array as such stretches, as long as they can be.
std::vector<Run> runsOf(const Tensor<double> &input, const NormParams &params)
{
    const std::span<const double> all(input.data);
    const auto plane = static_cast<std::size_t>(input.shape.h * input.shape.w);
    std::vector<Run> runs;
    std::size_t begin = 0, end = 0;
    for (std::int64_t n = 0; n < input.shape.n; ++n) {
        for (std::int64_t c = 0; c < input.shape.c; ++c) {
            const auto set = static_cast<std::size_t>(normSet(input.shape, params, n, c));
            if (runs.empty() || runs.back().set != set) {
                begin = end;
                runs.push_back({set, {}});
            }
            end += plane;
            runs.back().values = all.subspan(begin, end - begin);
        }
    }
    return runs;
}

} // namespace

void requireNorm(const Shape &shape, const NormParams &params)
{
    requireEpsilon(params.epsilon);
    if (shape.count() < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(shape.count())}});
    if (params.kind != NormKind::Group)
        return;
    if (params.groups < 1)
        throw ParameterError(Rule::NonPositiveGroups, {{"groups", static_cast<double>(params.groups)}});
    if (shape.c % params.groups != 0)
        throw ParameterError(Rule::ChannelsNotDivisible, {{"channels", static_cast<double>(shape.c)},
                                                          {"groups", static_cast<double>(params.groups)}});
}

std::int64_t normSet(const Shape &shape, const NormParams &params, std::int64_t n, std::int64_t c)
{
    switch (params.kind) {
    case NormKind::Batch: return c;
    case NormKind::Layer: return n;
    case NormKind::Instance: return n * shape.c + c;
    case NormKind::Group: return n * params.groups + c / (shape.c / params.groups);
    }
    return 0;
}

std::int64_t normSetCount(const Shape &shape, const NormParams &params)
{
    return normSet(shape, params, shape.n - 1, shape.c - 1) + 1;
}

/// Two passes: the mean first, then squares of what is left, so that large offsets cost no digits.
SetMeasures measureSets(const Tensor<double> &input, const NormParams &params)
{
    validateNorm(input, params);
    const auto sets = static_cast<std::size_t>(normSetCount(input.shape, params));
    const double count = static_cast<double>(input.shape.count()) / static_cast<double>(sets);
    const std::vector<Run> runs = runsOf(input, params);
    SetMeasures measures{std::vector<double>(sets, 0.0), std::vector<double>(sets, 0.0)};
    for (const Run &run : runs)
        measures.mean[run.set] += pairwiseSum(run.values);
    for (double &mean : measures.mean)
        mean /= count;
    std::vector<double> squares;
    for (const Run &run : runs) {
        squares.resize(run.values.size());
        std::transform(run.values.begin(), run.values.end(), squares.begin(),
                       [mean = measures.mean[run.set]](double x) { return (x - mean) * (x - mean); });
        measures.variance[run.set] += pairwiseSum(squares);
    }
    for (double &variance : measures.variance)
        variance /= count;
    return measures;
}

NormResult normalise(const Tensor<double> &input, const std::vector<double> &gamma, const std::vector<double> &beta,
                     const NormParams &params)
{
    SetMeasures measures = measureSets(input, params);
    requireChannels(gamma, input.shape.c);
    requireChannels(beta, input.shape.c);
    NormResult result{Tensor<double>(input.shape), std::move(measures.mean), std::move(measures.variance)};
    forEachElement(input.shape, params, [&](std::size_t i, std::int64_t channel, std::size_t set) {
        const double standard = (input.data[i] - result.mean[set]) / std::sqrt(result.variance[set] + params.epsilon);
        result.values.data[i] = standard * entry(gamma, channel, 1) + entry(beta, channel, 0);
    });
    return result;
}

NormGradients normaliseBackward(const Tensor<double> &input, const std::vector<double> &gamma,
                                const Tensor<double> &outputGradient, const NormParams &params)
{
    const NormResult standard = normalise(input, {}, {}, params);
    requireSameShape(outputGradient.shape, input.shape);
    requireFilled(outputGradient);
    requireChannels(gamma, input.shape.c);
    const std::size_t sets = standard.mean.size();
    const double count = static_cast<double>(input.shape.count()) / static_cast<double>(sets);
    std::vector<double> sum(sets, 0.0), product(sets, 0.0);
    NormGradients gradients{Tensor<double>(input.shape), {}, {}};
    gradients.gamma.assign(static_cast<std::size_t>(input.shape.c), 0.0);
    gradients.beta = gradients.gamma;
    forEachElement(input.shape, params, [&](std::size_t i, std::int64_t channel, std::size_t set) {
        const double upstream = outputGradient.data[i];
        gradients.gamma[static_cast<std::size_t>(channel)] += upstream * standard.values.data[i];
        gradients.beta[static_cast<std::size_t>(channel)] += upstream;
        sum[set] += upstream * entry(gamma, channel, 1);
        product[set] += upstream * entry(gamma, channel, 1) * standard.values.data[i];
    });
    forEachElement(input.shape, params, [&](std::size_t i, std::int64_t channel, std::size_t set) {
        const double own = outputGradient.data[i] * entry(gamma, channel, 1);
        const double shared = sum[set] / count + standard.values.data[i] * product[set] / count;
        gradients.input.data[i] = (own - shared) / std::sqrt(standard.variance[set] + params.epsilon);
    });
    return gradients;
}

Tensor<double> batchNormEvaluate(const Tensor<double> &input, const std::vector<double> &mean,
                                 const std::vector<double> &variance, const std::vector<double> &gamma,
                                 const std::vector<double> &beta, double epsilon)
{
    requireFilled(input);
    requireEpsilon(epsilon);
    for (const auto *values : {&mean, &variance})
        requireStatistics(*values, input.shape.c);
    for (const auto *values : {&gamma, &beta})
        requireChannels(*values, input.shape.c);
    Tensor<double> output(input.shape);
    forEachElement(input.shape, {}, [&](std::size_t i, std::int64_t channel, std::size_t) {
        const double standard = (input.data[i] - entry(mean, channel, 0)) / std::sqrt(entry(variance, channel, 1) + epsilon);
        output.data[i] = standard * entry(gamma, channel, 1) + entry(beta, channel, 0);
    });
    return output;
}

NormGradients batchNormEvaluateBackward(const Tensor<double> &input, const std::vector<double> &mean,
                                        const std::vector<double> &variance, const std::vector<double> &gamma,
                                        const Tensor<double> &outputGradient, double epsilon)
{
    requireSameShape(outputGradient.shape, input.shape);
    requireFilled(outputGradient);
    const Tensor<double> standard = batchNormEvaluate(input, mean, variance, {}, {}, epsilon);
    requireChannels(gamma, input.shape.c);
    NormGradients gradients{Tensor<double>(input.shape), {}, {}};
    gradients.gamma.assign(static_cast<std::size_t>(input.shape.c), 0.0);
    gradients.beta = gradients.gamma;
    forEachElement(input.shape, {}, [&](std::size_t i, std::int64_t channel, std::size_t set) {
        const double upstream = outputGradient.data[i];
        gradients.input.data[i] = upstream * entry(gamma, channel, 1) / std::sqrt(variance[set] + epsilon);
        gradients.gamma[set] += upstream * standard.data[i];
        gradients.beta[set] += upstream;
    });
    return gradients;
}

void updateRunningStatistics(const NormResult &batch, std::int64_t count, double momentum,
                             std::vector<double> &runningMean, std::vector<double> &runningVariance)
{
    if (count < 2)
        throw ParameterError(Rule::TooFewValues, {{"count", static_cast<double>(count)}, {"needed", 2}});
    for (const auto *values : {&runningMean, &runningVariance})
        requireStatistics(*values, static_cast<std::int64_t>(batch.mean.size()));
    const double unbiased = static_cast<double>(count) / static_cast<double>(count - 1);
    for (std::size_t c = 0; c < batch.mean.size(); ++c) {
        runningMean[c] = (1 - momentum) * runningMean[c] + momentum * batch.mean[c];
        runningVariance[c] = (1 - momentum) * runningVariance[c] + momentum * batch.variance[c] * unbiased;
    }
}

} // namespace convlab
