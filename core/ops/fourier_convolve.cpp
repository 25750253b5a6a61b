// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/fourier_convolve.h"

#include "core/ops/fourier.h"
#include "core/tensor/checked_size.h"

namespace convlab {

namespace {

using Spectrum = std::vector<Complex>;

/// Circular correlation does not wrap round into the results that are kept: they start at 0 and end with the last
/// window, so the padded size is enough.
Extent2 transformSize(const Shape &input, const Shape &weight, const ConvParams &params)
{
    return {transformLength(verticalAxis(input, weight, params).paddedSize()),
            transformLength(horizontalAxis(input, weight, params).paddedSize())};
}

/// The plane that starts at `first`, its cells `step` apart, in the corner of a plane of zeros, transformed.
Spectrum spectrumOf(const double *first, const Extent2 &cells, const Extent2 &step, const Extent2 &size)
{
    Spectrum plane(static_cast<std::size_t>(size.h * size.w));
    for (std::int64_t row = 0; row < cells.h; ++row) {
        for (std::int64_t col = 0; col < cells.w; ++col)
            plane[static_cast<std::size_t>(row * step.h * size.w + col * step.w)] = first[row * cells.w + col];
    }
    fourierTransform2d(plane, size.h, size.w);
    return plane;
}

/// The spectra of all channels of one image.
std::vector<Spectrum> imageSpectra(const Tensor<double> &source, std::int64_t batch, const Extent2 &size)
{
    std::vector<Spectrum> spectra;
    for (std::int64_t channel = 0; channel < source.shape.c; ++channel)
        spectra.push_back(spectrumOf(source.data.data() + source.shape.offset(batch, channel, 0, 0),
                                     {source.shape.h, source.shape.w}, {1, 1}, size));
    return spectra;
}

/// A correlation is a product with the conjugate of the kernel's spectrum.
void addProduct(Spectrum &sum, const Spectrum &image, const Spectrum &kernel)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += image[i] * std::conj(kernel[i]);
}

} // namespace

std::int64_t fourierWorkspace(const Shape &input, const Shape &weight, const ConvParams &params)
{
    validate(input, weight, 0, params);
    const Extent2 size = transformSize(input, weight, params);
    return checkedCount({2, input.c + 2, size.h, size.w});
}

Tensor<double> fourierCrossCorrelate2d(const Tensor<double> &input, const Tensor<double> &weight,
                                       const std::vector<double> &bias, const ConvParams &params)
{
    requireFilled(input);
    requireFilled(weight);
    validate(input.shape, weight.shape, static_cast<std::int64_t>(bias.size()), params);
    fourierWorkspace(input.shape, weight.shape, params);
    Tensor<double> output(outputShape(input.shape, weight.shape, params));
    const Tensor<double> filters = params.flip ? flipped(weight) : weight;
    const Tensor<double> source = padded(input, params.padding, params.mode);
    const Extent2 size = transformSize(input.shape, weight.shape, params);
    const std::int64_t filtersPerGroup = weight.shape.n / params.groups;
    for (std::int64_t batch = 0; batch < output.shape.n; ++batch) {
        const std::vector<Spectrum> images = imageSpectra(source, batch, size);
        for (std::int64_t out = 0; out < output.shape.c; ++out) {
            Spectrum sum(static_cast<std::size_t>(size.h * size.w));
            for (std::int64_t channel = 0; channel < weight.shape.c; ++channel) {
                const double *taps = filters.data.data() + filters.shape.offset(out, channel, 0, 0);
                addProduct(sum, images[static_cast<std::size_t>(out / filtersPerGroup * weight.shape.c + channel)],
                           spectrumOf(taps, {weight.shape.h, weight.shape.w}, params.dilation, size));
            }
            fourierTransform2d(sum, size.h, size.w, true);
            for (std::int64_t row = 0; row < output.shape.h; ++row) {
                for (std::int64_t col = 0; col < output.shape.w; ++col)
                    output.at(batch, out, row, col) = sum[static_cast<std::size_t>(row * params.stride.h * size.w + col * params.stride.w)].real()
                            + (bias.empty() ? 0 : bias[static_cast<std::size_t>(out)]);
            }
        }
    }
    return output;
}

} // namespace convlab
