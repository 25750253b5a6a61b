// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/true_convolution.h"

#include "core/errors/parameter_error.h"
#include "core/ops/convolve.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

namespace convlab {

namespace {

/// The cells of the full result that are kept on one axis.
struct Crop {
    std::int64_t first = 0, count = 0;
};

Crop fullCrop(std::int64_t size, std::int64_t kernel)
{
    return {0, size + kernel - 1};
}

Crop validCrop(std::int64_t size, std::int64_t kernel)
{
    return {std::min(size, kernel) - 1, std::max(size, kernel) - std::min(size, kernel) + 1};
}

Crop numpyCrop(std::int64_t size, std::int64_t kernel, ConvolveMode mode, bool flip)
{
    switch (mode) {
    case ConvolveMode::Full: return fullCrop(size, kernel);
    case ConvolveMode::Valid: return validCrop(size, kernel);
    case ConvolveMode::Same: break;
    }
    const std::int64_t shorter = std::min(size, kernel);
    const bool turnedOver = !flip && size < kernel;
    return {turnedOver ? shorter / 2 : (shorter - 1) / 2, std::max(size, kernel)};
}

Crop scipyCrop(std::int64_t size, std::int64_t kernel, ConvolveMode mode, bool flip)
{
    switch (mode) {
    case ConvolveMode::Full: return fullCrop(size, kernel);
    case ConvolveMode::Valid: return validCrop(size, kernel);
    case ConvolveMode::Same: break;
    }
    return {flip ? (kernel - 1) / 2 : kernel / 2, size};
}

void requirePlane(const Tensor<double> &plane)
{
    requireFilled(plane);
    const Shape &s = plane.shape;
    if (s.n != 1 || s.c != 1)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(s.n * s.c)}, {"expected", 1}});
    if (std::min(s.h, s.w) < 1)
        throw ParameterError(Rule::NonPositiveSize, {{"size", static_cast<double>(std::min(s.h, s.w))}});
}

/// Every overlap: zeros of the kernel's length less one on all sides.
Tensor<double> fullResult(const Tensor<double> &x, const Tensor<double> &w, bool flip)
{
    requirePlane(x);
    requirePlane(w);
    ConvParams params;
    params.padding = {w.shape.h - 1, w.shape.w - 1, w.shape.h - 1, w.shape.w - 1};
    params.flip = flip;
    return crossCorrelate2d(x, w, {}, params);
}

Tensor<double> cropped(const Tensor<double> &full, const Crop &rows, const Crop &cols)
{
    Tensor<double> result({1, 1, rows.count, cols.count});
    for (std::int64_t row = 0; row < rows.count; ++row) {
        for (std::int64_t col = 0; col < cols.count; ++col)
            result.at(0, 0, row, col) = full.at(0, 0, rows.first + row, cols.first + col);
    }
    return result;
}

std::vector<double> filtered1d(const std::vector<double> &x, const std::vector<double> &w, ConvolveMode mode, bool flip)
{
    const auto size = static_cast<std::int64_t>(x.size()), kernel = static_cast<std::int64_t>(w.size());
    const Tensor<double> full = fullResult({{1, 1, 1, size}, x}, {{1, 1, 1, kernel}, w}, flip);
    return cropped(full, {0, 1}, numpyCrop(size, kernel, mode, flip)).data;
}

/// SciPy's rule: x covers w, or w covers x.
void requireCover(const Shape &x, const Shape &w)
{
    const bool xCovers = x.h >= w.h && x.w >= w.w, wCovers = w.h >= x.h && w.w >= x.w;
    if (xCovers || wCovers)
        return;
    const bool vertical = x.h < w.h;
    const auto input = static_cast<double>(vertical ? x.h : x.w), kernel = static_cast<double>(vertical ? w.h : w.w);
    throw ParameterError(Rule::WindowExceedsInput, {{"input", input}, {"pad_before", 0}, {"pad_after", 0},
                                                    {"kernel", kernel}, {"dilation", 1}, {"span", kernel}});
}

Tensor<double> filtered2d(const Tensor<double> &x, const Tensor<double> &w, ConvolveMode mode, bool flip)
{
    const Tensor<double> full = fullResult(x, w, flip);
    if (mode == ConvolveMode::Valid)
        requireCover(x.shape, w.shape);
    return cropped(full, scipyCrop(x.shape.h, w.shape.h, mode, flip), scipyCrop(x.shape.w, w.shape.w, mode, flip));
}

} // namespace

std::vector<double> convolve1d(const std::vector<double> &x, const std::vector<double> &w, ConvolveMode mode)
{
    return filtered1d(x, w, mode, true);
}

std::vector<double> correlate1d(const std::vector<double> &x, const std::vector<double> &w, ConvolveMode mode)
{
    return filtered1d(x, w, mode, false);
}

Tensor<double> convolve2d(const Tensor<double> &x, const Tensor<double> &w, ConvolveMode mode)
{
    return filtered2d(x, w, mode, true);
}

Tensor<double> correlate2d(const Tensor<double> &x, const Tensor<double> &w, ConvolveMode mode)
{
    return filtered2d(x, w, mode, false);
}

} // namespace convlab
