// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/signs.h"

#include <charconv>
#include <cmath>
#include <cstdlib>

namespace convlab::practice {

namespace {

constexpr int mostDigits = 12;  ///< 1 − 0.8 is 0.2, not 0.19999999999999996

} // namespace

std::string sign(double value)
{
    char buffer[64];
    const double magnitude = std::abs(value);
    const bool whole = magnitude < 1e15 && magnitude == std::floor(magnitude);
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::fixed).ptr
                           : std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::general, mostDigits).ptr;
    return (value < 0 ? "−" : "") + std::string(buffer, end);
}

std::string operand(double value)
{
    return value < 0 ? '(' + sign(value) + ')' : sign(value);
}

std::string sumOfProducts(const std::vector<std::pair<double, double>> &products)
{
    std::string text;
    for (const auto &[a, b] : products)
        text += text.empty() ? sign(a) + "·" + operand(b) : " + " + operand(a) + "·" + operand(b);
    return text.empty() ? "0" : text;
}

std::string sum(const std::vector<double> &values)
{
    std::string text;
    for (const double value : values)
        text += text.empty() ? sign(value) : " + " + operand(value);
    return text.empty() ? "0" : text;
}

std::string joined(const std::vector<double> &values, std::string_view between)
{
    std::string text;
    for (const double value : values) {
        if (!text.empty())
            text += between;
        text += sign(value);
    }
    return text;
}

std::string formula(std::string_view pattern, const std::vector<double> &values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool named = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const std::size_t index = named ? static_cast<std::size_t>(pattern[i + 1] - 'a') : values.size();
        if (index < values.size()) {
            text += sign(values[index]);
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

std::string superscript(int exponent)
{
    static constexpr const char *digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char digit : std::to_string(std::abs(exponent)))
        text += digits[digit - '0'];
    return text;
}

std::string matrix(const std::vector<double> &values, std::int64_t columns)
{
    std::string text = "[";
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            text += static_cast<std::int64_t>(i) % columns == 0 ? "; " : ", ";
        text += sign(values[i]);
    }
    return text + ']';
}

} // namespace convlab::practice
