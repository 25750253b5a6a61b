// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/layer_count.h"

#include "core/errors/parameter_error.h"
#include "core/tensor/checked_size.h"

#include <initializer_list>

namespace convlab {

namespace {

std::int64_t product(std::initializer_list<std::int64_t> factors)
{
    std::int64_t result = 1;
    for (const std::int64_t factor : factors) {
        if (factor < 0)
            throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(factor)}});
        result = checkedProduct(result, factor);
    }
    return result;
}

std::int64_t count(const Shape &shape)
{
    return product({shape.n, shape.c, shape.h, shape.w});
}

void requirePositive(std::int64_t size)
{
    if (size < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(size)}});
}

/// a + b of two counts.
std::int64_t sum(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw ParameterError(Rule::TooLarge, {{"elements", static_cast<double>(a) + static_cast<double>(b)},
                                              {"limit", static_cast<double>(INT64_MAX)}});
    return result;
}

} // namespace

LayerCount countConv(const Shape &input, const Shape &weight, bool bias, const ConvParams &params)
{
    validate(input, weight, bias ? weight.n : 0, params);
    LayerCount layer;
    layer.output = {input.n, weight.n, outputSize(verticalAxis(input, weight, params)), outputSize(horizontalAxis(input, weight, params))};
    layer.parameters = sum(count(weight), bias ? weight.n : 0);
    layer.macs = product({count(layer.output), weight.c, weight.h, weight.w});
    layer.biasAdds = bias ? count(layer.output) : 0;
    return layer;
}

LayerCount countConvTranspose(const Shape &input, const Shape &weight, bool bias, const ConvTransposeParams &params)
{
    LayerCount layer;
    layer.output = convTransposeSize(input, weight, params);
    layer.parameters = sum(count(weight), bias ? layer.output.c : 0);
    layer.macs = product({count(input), weight.c, weight.h, weight.w});
    layer.biasAdds = bias ? count(layer.output) : 0;
    return layer;
}

LayerCount countDense(std::int64_t batch, std::int64_t inputs, std::int64_t outputs, bool bias)
{
    for (const std::int64_t size : {batch, inputs, outputs})
        requirePositive(size);
    LayerCount layer;
    layer.output = {batch, outputs, 1, 1};
    layer.parameters = sum(product({inputs, outputs}), bias ? outputs : 0);
    layer.macs = product({batch, inputs, outputs});
    layer.biasAdds = bias ? product({batch, outputs}) : 0;
    return layer;
}

LayerCount countBatchNorm(const Shape &input, bool affine)
{
    requirePositive(input.c);
    LayerCount layer;
    layer.output = input;
    layer.parameters = affine ? product({2, input.c}) : 0;
    layer.buffers = product({2, input.c});
    count(input);
    return layer;
}

LayerCount countPool(const Shape &input, const PoolParams &params)
{
    validate(input, params);
    LayerCount layer;
    layer.output = {input.n, input.c, outputSize(verticalAxis(input, params)), outputSize(horizontalAxis(input, params))};
    layer.reads = product({count(layer.output), params.kernel.h, params.kernel.w});
    return layer;
}

} // namespace convlab
