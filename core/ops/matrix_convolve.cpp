// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/matrix_convolve.h"

#include "core/ops/im2col.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

/// Rows [first, first + taps) of one image's columns times the filter that starts at `filter`, into `output`.
void addProduct(const double *filter, const double *columns, std::int64_t taps, std::int64_t positions, double *output)
{
    for (std::int64_t tap = 0; tap < taps; ++tap) {
        for (std::int64_t position = 0; position < positions; ++position)
            output[position] += filter[tap] * columns[tap * positions + position];
    }
}

} // namespace

Tensor<double> matrixCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                      const std::vector<double> &bias, const ConvParams &params)
{
    requireFilled(weight);
    validate(input.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    Tensor<double> output(outputShape(input.shape, weight.shape, params));
    const Tensor<double> filters = params.flip ? flipped(weight) : weight;
    const Tensor<double> columns = im2col(input, {weight.shape.h, weight.shape.w}, params);
    const std::int64_t taps = weight.shape.c * weight.shape.h * weight.shape.w;
    const std::int64_t positions = output.shape.h * output.shape.w;
    const std::int64_t filtersPerGroup = weight.shape.n / params.groups;
    for (std::int64_t batch = 0; batch < output.shape.n; ++batch) {
        for (std::int64_t channel = 0; channel < output.shape.c; ++channel) {
            const double *group = columns.data.data() + columns.shape.offset(batch, 0, channel / filtersPerGroup * taps, 0);
            double *plane = output.data.data() + output.shape.offset(batch, channel, 0, 0);
            addProduct(filters.data.data() + channel * taps, group, taps, positions, plane);
            for (std::int64_t i = 0; !bias.empty() && i < positions; ++i)
                plane[i] += bias[static_cast<std::size_t>(channel)];
        }
    }
    return output;
}

} // namespace convlab
