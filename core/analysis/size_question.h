// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"

#include <cstdint>
#include <optional>

namespace convlab {

/// How many outputs one axis has, as a question with five numbers and a rule for the padding.
struct SizeQuestion {
    enum class Rule {
        Numbers,    ///< `padding` on both sides
        SameUpper,  ///< ceil(size / stride) outputs, an odd cell at the end
        SameLower,  ///< the same, an odd cell at the beginning
        Valid,      ///< no padding
        Full,       ///< a window needs one real cell
    };
    enum class Parameter { Size, Kernel, Padding, Stride, Dilation };

    std::int64_t size = 1, kernel = 1, padding = 0, stride = 1, dilation = 1;
    Rule rule = Rule::Numbers;
    bool ceilMode = false;  ///< Numbers only
    bool operator==(const SizeQuestion &) const = default;

    std::int64_t valueOf(Parameter parameter) const;
    SizeQuestion with(Parameter parameter, std::int64_t value) const;

    /// The padded axis that the rule asks for. Throws ParameterError when it has no output.
    AxisGeometry axis() const;
};

/// The output size, or nothing where there is none.
std::optional<std::int64_t> sizeAnswer(const SizeQuestion &question);

/// The smallest value in [low, high] of a parameter with which the output size is `target`.
std::optional<std::int64_t> smallestFor(const SizeQuestion &question, SizeQuestion::Parameter parameter,
                                        std::int64_t low, std::int64_t high, std::int64_t target);

/// The output size when the quotient is rounded up and every window counts, even one that starts in the
/// trailing padding: what frameworks without PyTorch's extra rule answer.
std::int64_t plainCeilSize(const AxisGeometry &axis);

} // namespace convlab
