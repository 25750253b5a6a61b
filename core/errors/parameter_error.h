// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace convlab {

/// The rule that a parameter breaks. ui turns a rule and its numbers into a sentence (resources/words).
enum class Rule {
    NonPositiveSize,        ///< {axis-less} size
    NonPositiveKernel,      ///< kernel
    NonPositiveStride,      ///< stride
    NonPositiveDilation,    ///< dilation
    NegativePadding,        ///< padding
    WindowExceedsInput,     ///< input, pad_before, pad_after, kernel, dilation, span
    NonPositiveGroups,      ///< groups
    ChannelsNotDivisible,   ///< channels, groups (input channels)
    OutputChannelsNotDivisible, ///< channels, groups (output channels)
    WeightChannelsMismatch, ///< weight_channels, expected
    BiasSizeMismatch,       ///< bias, expected
    PaddingExceedsHalfKernel, ///< padding, kernel (pooling only)
    ReflectPaddingTooLarge, ///< padding, size
    CircularPaddingTooLarge, ///< padding, size
    ShapeMismatch,          ///< got, expected
    TooLarge,               ///< elements, limit
    EmptyStack,             ///< no numbers
    IndexOutOfRange,        ///< index, count
    NotFinite,              ///< no numbers
    OutputPaddingTooLarge,  ///< output_padding, limit (transposed convolution only)
    TooFewValues,           ///< count, needed
    TooLargeToDraw,         ///< rows, cols, limit (a matrix view of the stage)
    NegativeEpsilon,        ///< epsilon (normalisation only)
    NotDivisible,           ///< size, divisor (cells cut into whole pieces)
    ZeroDivisor,            ///< no numbers (average pooling only)
    NonPositiveOutput,      ///< size (transposed convolution only: the padding crops everything)
    EveryMistakeHidden,     ///< no numbers: a broken loop could not be told from the right one
};

/// The stable key of a rule, such as "window_exceeds_input": used by words and by the command line.
const char *ruleKey(Rule rule);

/// An impossible parameter. Carries the rule and the numbers that break it, never a sentence.
class ParameterError : public std::exception {
public:
    using Numbers = std::vector<std::pair<std::string, double>>;

    explicit ParameterError(Rule rule, Numbers numbers = {});

    Rule rule() const { return m_rule; }
    const Numbers &numbers() const { return m_numbers; }
    /// "window_exceeds_input(input=3, span=4)": for logs and tests.
    const char *what() const noexcept override { return m_what.c_str(); }

private:
    Rule m_rule;
    Numbers m_numbers;
    std::string m_what;
};

} // namespace convlab
