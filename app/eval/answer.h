// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/json_text.h"
#include "core/tensor/tensor.h"

#include <vector>

namespace convlab::app {

using Sizes = std::vector<std::int64_t>;

/// How many axes a tensor has in JSON, and how they lie in core's four (N,C,H,W).
enum class Axes {
    Images,     ///< (N, C, H, W)
    Signals,    ///< (N, C, L) as (N, C, 1, L)
    Matrices,   ///< (N, R, C) as (N, 1, R, C)
    Plane,      ///< (H, W) as (1, 1, H, W)
    Line,       ///< (n) as (1, 1, 1, n)
};

/// What an operator has computed: the object behind "out".
class Answer {
public:
    void tensor(const char *name, const Tensor<double> &values, Axes axes);
    void tensor(const char *name, const Tensor<std::int64_t> &values, Axes axes);
    void tensor(const char *name, const Sizes &sizes, const std::vector<double> &values);
    void line(const char *name, const std::vector<double> &values);
    void number(const char *name, double value);
    void integer(const char *name, std::int64_t value);
    void flag(const char *name, bool value) { this->value(name).raw(value ? "true" : "false"); }
    void integers(const char *name, const Sizes &values);

    /// For what has a form of its own: the value of `name` is written to the result next.
    JsonText &value(const char *name);

    /// The whole object.
    std::string json() const { return '{' + m_members.json() + '}'; }

private:
    template<typename Number>
    void writeTensor(const char *name, const Sizes &sizes, const std::vector<Number> &values);

    JsonText m_members;
};

/// The axes that JSON shows of a four-axis shape.
Sizes sizesOf(const Shape &shape, Axes axes);

} // namespace convlab::app
