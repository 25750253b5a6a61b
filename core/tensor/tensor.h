// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/shape.h"

#include <utility>
#include <vector>

namespace convlab {

/// A dense row-major (N,C,H,W) array that owns its values.
template<typename T>
struct Tensor {
    Shape shape;
    std::vector<T> data;

    Tensor() : data(1) {}
    explicit Tensor(const Shape &s, T fill = T{}) : shape(s), data(static_cast<std::size_t>(s.count()), fill) {}
    Tensor(const Shape &s, std::vector<T> values) : shape(s), data(std::move(values)) {}

    T &at(std::int64_t n, std::int64_t c, std::int64_t h, std::int64_t w)
    {
        return data[static_cast<std::size_t>(shape.offset(n, c, h, w))];
    }
    const T &at(std::int64_t n, std::int64_t c, std::int64_t h, std::int64_t w) const
    {
        return data[static_cast<std::size_t>(shape.offset(n, c, h, w))];
    }
    bool operator==(const Tensor &) const = default;
};

} // namespace convlab
