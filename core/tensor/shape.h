// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace convlab {

/// The largest array that core builds (2 GiB of doubles). Anything beyond is an error, told before memory is asked for.
inline constexpr std::int64_t maxElements = std::int64_t{1} << 28;

/// Sizes of a four-axis array: batch, channels, height, width. A signal of length L is (1,1,1,L).
struct Shape {
    std::int64_t n = 1, c = 1, h = 1, w = 1;

    std::int64_t count() const { return n * c * h * w; }
    /// Row-major offset of one element.
    std::int64_t offset(std::int64_t in, std::int64_t ic, std::int64_t ih, std::int64_t iw) const
    {
        return ((in * c + ic) * h + ih) * w + iw;
    }
    bool operator==(const Shape &) const = default;
};

/// A pair per spatial axis: (vertical, horizontal).
struct Extent2 {
    std::int64_t h = 1, w = 1;
    bool operator==(const Extent2 &) const = default;
};

/// Cells added on each side, in ONNX order.
struct Padding2 {
    std::int64_t top = 0, left = 0, bottom = 0, right = 0;
    bool operator==(const Padding2 &) const = default;
};

} // namespace convlab
