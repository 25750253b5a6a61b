// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cost.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

void requirePositive(std::int64_t size)
{
    if (size < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
}

} // namespace

Cost convCost(const Shape &input, const Shape &weight, bool bias, const ConvParams &params)
{
    validate(input, weight, bias ? weight.n : 0, params);
    const std::int64_t tapsPerOutput = checkedProduct(checkedProduct(weight.c, weight.h), weight.w);
    const std::int64_t positions = checkedProduct(outputSize(verticalAxis(input, weight, params)),
                                                  outputSize(horizontalAxis(input, weight, params)));
    Cost cost;
    cost.weights = checkedProduct(weight.n, tapsPerOutput);
    cost.biases = bias ? weight.n : 0;
    cost.macs = checkedProduct(cost.weights, positions);
    return cost;
}

Cost denseCost(std::int64_t inputs, std::int64_t outputs, bool bias)
{
    requirePositive(inputs);
    requirePositive(outputs);
    Cost cost;
    cost.weights = checkedProduct(inputs, outputs);
    cost.biases = bias ? outputs : 0;
    cost.macs = cost.weights;
    return cost;
}

} // namespace convlab
