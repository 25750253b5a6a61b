// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errors/parameter_error.h"

#include <array>
#include <charconv>

namespace convlab {

namespace {

/// Shortest text that reads back to the same number, independent of the locale.
std::string plainNumber(double value)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

std::string describe(Rule rule, const ParameterError::Numbers &numbers)
{
    std::string text = ruleKey(rule);
    if (numbers.empty())
        return text;
    text += '(';
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            text += ", ";
        text += numbers[i].first + '=' + plainNumber(numbers[i].second);
    }
    return text + ')';
}

} // namespace

const char *ruleKey(Rule rule)
{
    switch (rule) {
    case Rule::NonPositiveSize: return "non_positive_size";
    case Rule::NonPositiveKernel: return "non_positive_kernel";
    case Rule::NonPositiveStride: return "non_positive_stride";
    case Rule::NonPositiveDilation: return "non_positive_dilation";
    case Rule::NegativePadding: return "negative_padding";
    case Rule::WindowExceedsInput: return "window_exceeds_input";
    case Rule::NonPositiveGroups: return "non_positive_groups";
    case Rule::ChannelsNotDivisible: return "channels_not_divisible";
    case Rule::OutputChannelsNotDivisible: return "output_channels_not_divisible";
    case Rule::WeightChannelsMismatch: return "weight_channels_mismatch";
    case Rule::BiasSizeMismatch: return "bias_size_mismatch";
    case Rule::PaddingExceedsHalfKernel: return "padding_exceeds_half_kernel";
    case Rule::ReflectPaddingTooLarge: return "reflect_padding_too_large";
    case Rule::CircularPaddingTooLarge: return "circular_padding_too_large";
    case Rule::ShapeMismatch: return "shape_mismatch";
    case Rule::TooLarge: return "too_large";
    case Rule::EmptyStack: return "empty_stack";
    case Rule::IndexOutOfRange: return "index_out_of_range";
    case Rule::NotFinite: return "not_finite";
    case Rule::OutputPaddingTooLarge: return "output_padding_too_large";
    case Rule::TooFewValues: return "too_few_values";
    case Rule::TooLargeToDraw: return "too_large_to_draw";
    case Rule::NegativeEpsilon: return "negative_epsilon";
    case Rule::NotDivisible: return "not_divisible";
    case Rule::ZeroDivisor: return "zero_divisor";
    case Rule::NonPositiveOutput: return "non_positive_output";
    case Rule::EveryMistakeHidden: return "every_mistake_hidden";
    }
    return "unknown_rule";
}

ParameterError::ParameterError(Rule rule, Numbers numbers)
    : m_rule(rule)
    , m_numbers(std::move(numbers))
    , m_what(describe(m_rule, m_numbers))
{
}

} // namespace convlab
