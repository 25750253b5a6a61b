// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/picture_chain.h"

namespace convlab {

namespace {

std::vector<std::uint8_t> copied(const PictureView &source)
{
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(source.width) * static_cast<std::size_t>(source.height) * 4);
    for (int y = 0; y < source.height; ++y) {
        for (int x = 0; x < source.width; ++x) {
            const std::uint8_t *pixel = source.bytes + y * source.pitch + x * 4;
            pixels.insert(pixels.end(), {pixel[0], pixel[1], pixel[2], 255});
        }
    }
    return pixels;
}

} // namespace

std::pair<int, int> chainSize(const PictureChain &chain, int width, int height)
{
    std::pair<int, int> size{width, height};
    for (const PictureFilterSpec &spec : chain)
        size = filteredSize(spec, size.first, size.second);
    return size;
}

int chainStride(const PictureChain &chain)
{
    int stride = 1;
    for (const PictureFilterSpec &spec : chain)
        stride *= spec.stride;
    return stride;
}

std::vector<std::uint8_t> filterChain(const PictureChain &chain, const PictureView &source)
{
    std::vector<std::uint8_t> pixels = copied(source);
    PictureView view{pixels.data(), source.width, source.height, std::ptrdiff_t{source.width} * 4};
    for (const PictureFilterSpec &spec : chain) {
        const auto [width, height] = filteredSize(spec, view.width, view.height);
        pixels = filterPicture(spec, view, {0, 0, width, height});
        view = {pixels.data(), width, height, std::ptrdiff_t{width} * 4};
    }
    return pixels;
}

PictureSum explainPixel(const PictureFilterSpec &spec, const PictureView &source, int x, int y, int colour,
                        const std::pair<double, double> &range)
{
    const PictureKernel &kernel = spec.kernel;
    PictureSum told{kernel.rows, kernel.cols, {}, 0, 0, 0};
    const std::int64_t top = std::int64_t{y} * spec.stride - spec.dilation * (kernel.rows - 1) / 2;
    const std::int64_t left = std::int64_t{x} * spec.stride - spec.dilation * (kernel.cols - 1) / 2;
    const int last = kernel.rows * kernel.cols - 1;
    for (int i = 0; i <= last; ++i) {
        PictureTap tap;
        tap.weight = kernel.weights[static_cast<std::size_t>(spec.flip ? last - i : i)];
        const int row = pictureSource(top + i / kernel.cols * spec.dilation, source.height, spec.mode);
        const int col = pictureSource(left + i % kernel.cols * spec.dilation, source.width, spec.mode);
        if (row >= 0 && col >= 0) {
            tap.x = col;
            tap.y = row;
            tap.level = source.bytes[row * source.pitch + col * 4 + colour];
            told.sum += tap.product();
        }
        told.taps.push_back(tap);
    }
    told.value = spec.gain * told.sum + spec.bias;
    told.level = finishedLevel(told.value, spec.finish, range);
    return told;
}

} // namespace convlab
