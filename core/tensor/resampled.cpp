// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tensor/resampled.h"

#include <algorithm>

namespace convlab {

namespace {

/// A share of an old line in a new one; the shares of a new line add up to 1.
struct Share {
    std::int64_t from = 0;
    double weight = 0;
};

std::vector<std::vector<Share>> sharesOf(std::int64_t before, std::int64_t after)
{
    std::vector<std::vector<Share>> shares(static_cast<std::size_t>(after));
    const double step = static_cast<double>(before) / static_cast<double>(after);
    for (std::int64_t i = 0; i < after; ++i) {
        const double begin = static_cast<double>(i) * step, end = static_cast<double>(i + 1) * step;
        for (auto from = static_cast<std::int64_t>(begin); from < before && static_cast<double>(from) < end; ++from) {
            const double covered = std::min(end, static_cast<double>(from + 1)) - std::max(begin, static_cast<double>(from));
            if (covered > 0)
                shares[static_cast<std::size_t>(i)].push_back({from, covered / step});
        }
    }
    return shares;
}

} // namespace

Tensor<double> resampled(const Tensor<double> &picture, std::int64_t height, std::int64_t width)
{
    const Shape &s = picture.shape;
    const auto down = sharesOf(s.h, height), across = sharesOf(s.w, width);
    Tensor<double> wide(Shape{s.n, s.c, s.h, width}), result(Shape{s.n, s.c, height, width});
    for (std::int64_t plane = 0; plane < s.n * s.c; ++plane) {
        const std::int64_t n = plane / s.c, c = plane % s.c;
        for (std::int64_t h = 0; h < s.h; ++h) {
            for (std::int64_t w = 0; w < width; ++w) {
                for (const Share &share : across[static_cast<std::size_t>(w)])
                    wide.at(n, c, h, w) += share.weight * picture.at(n, c, h, share.from);
            }
        }
        for (std::int64_t h = 0; h < height; ++h) {
            for (const Share &share : down[static_cast<std::size_t>(h)]) {
                for (std::int64_t w = 0; w < width; ++w)
                    result.at(n, c, h, w) += share.weight * wide.at(n, c, share.from, w);
            }
        }
    }
    return result;
}

} // namespace convlab
