// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/patch_embedding/patch_images.h"

#include "core/tensor/resampled.h"
#include "core/tensor/sample_picture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab::ui::lessons::patch_embedding {

namespace {

constexpr double white = 255;

void roundToBytes(std::vector<double> &values)
{
    for (double &value : values)
        value = std::round(value * white) / white;
}

/// One channel from three by their brightness (ITU-R BT.601), or three equal ones from one.
Tensor<double> withChannels(const Tensor<double> &picture, std::int64_t channels)
{
    const Shape &s = picture.shape;
    if (s.c == channels)
        return picture;
    Tensor<double> result(Shape{1, channels, s.h, s.w});
    const auto plane = static_cast<std::size_t>(s.h * s.w);
    for (std::size_t i = 0; i < result.data.size(); ++i) {
        const double *at = &picture.data[i % plane];
        result.data[i] = channels == 1 ? 0.299 * at[0] + 0.587 * at[plane] + 0.114 * at[2 * plane] : *at;
    }
    return result;
}

/// The largest part around the middle with the proportions of height to width; at least one pixel each way.
Tensor<double> middle(const Tensor<double> &picture, std::int64_t height, std::int64_t width)
{
    const Shape &s = picture.shape;
    const std::int64_t rows = std::clamp<std::int64_t>(s.w * height / width, 1, s.h);
    const std::int64_t cols = std::clamp<std::int64_t>(s.h * width / height, 1, s.w);
    const std::int64_t top = (s.h - rows) / 2, left = (s.w - cols) / 2;
    Tensor<double> part(Shape{1, s.c, rows, cols});
    for (std::int64_t c = 0; c < s.c; ++c) {
        for (std::int64_t row = 0; row < rows; ++row) {
            for (std::int64_t col = 0; col < cols; ++col)
                part.at(0, c, row, col) = picture.at(0, c, top + row, left + col);
        }
    }
    return part;
}

} // namespace

Tensor<double> landscape(std::int64_t channels, std::int64_t height, std::int64_t width)
{
    Tensor<double> picture({1, channels, height, width}, channels == 1 ? samplePicture(height, width) : sampleColours(height, width));
    roundToBytes(picture.data);
    return picture;
}

Tensor<double> countingNumbers(std::int64_t channels, std::int64_t height, std::int64_t width)
{
    Tensor<double> picture(Shape{1, channels, height, width});
    std::iota(picture.data.begin(), picture.data.end(), 1.0);
    return picture;
}

Tensor<double> fitted(const Tensor<double> &bytes, std::int64_t channels, std::int64_t height, std::int64_t width)
{
    Tensor<double> picture = withChannels(resampled(middle(bytes, height, width), height, width), channels);
    for (double &value : picture.data)
        value = std::isfinite(value) ? std::clamp(value / white, 0.0, 1.0) : 0;
    roundToBytes(picture.data);
    return picture;
}

} // namespace convlab::ui::lessons::patch_embedding
