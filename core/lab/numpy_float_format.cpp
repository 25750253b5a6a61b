// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/numpy_float_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace convlab {

namespace {

constexpr int precision = 8;

std::string toText(double value, std::chars_format format, int digits)
{
    std::array<char, 400> buffer;
    const auto end = digits < 0
        ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format)
        : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, digits);
    return {buffer.data(), end.ptr};
}

/// Digits behind the point, up to the exponent.
std::size_t fractionDigits(const std::string &text)
{
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : std::min(text.find('e'), text.size()) - point - 1;
}

/// Splits "1.25e-07" into mantissa and exponent text.
std::pair<std::string, std::string> splitExponent(const std::string &text)
{
    const std::size_t e = text.find('e');
    return e == std::string::npos ? std::pair{text, std::string()} : std::pair{text.substr(0, e), text.substr(e + 1)};
}

/// No trailing zeros, but always a point: "3." as NumPy writes it.
std::string trimmed(std::string mantissa)
{
    if (mantissa.find('.') == std::string::npos)
        return mantissa + '.';
    mantissa.erase(mantissa.find_last_not_of('0') + 1);
    return mantissa;
}

} // namespace

NumpyFloatFormat::NumpyFloatFormat(const std::vector<double> &values)
{
    double largest = 0;
    double smallest = INFINITY;
    for (const double value : values) {
        if (!std::isfinite(value) || value == 0)
            continue;
        largest = std::max(largest, std::abs(value));
        smallest = std::min(smallest, std::abs(value));
    }
    m_scientific = largest > 0 && (largest >= 1e8 || smallest < 1e-4 || largest / smallest > 1000.);
    measure(values);
}

std::string NumpyFloatFormat::digits(double value) const
{
    const std::chars_format format = m_scientific ? std::chars_format::scientific : std::chars_format::fixed;
    std::string text = toText(value, format, -1);
    if (fractionDigits(text) > precision)
        text = toText(value, format, precision);
    const auto [mantissa, exponent] = splitExponent(text);
    return trimmed(mantissa) + (m_scientific ? 'e' + exponent : std::string());
}

void NumpyFloatFormat::measure(const std::vector<double> &values)
{
    bool finite = false;
    std::size_t words = 0;
    for (const double value : values) {
        if (!std::isfinite(value)) {
            words = std::max<std::size_t>(words, value < 0 ? 4 : 3);
            continue;
        }
        finite = true;
        const std::string text = digits(value);
        m_left = std::max(m_left, text.find('.'));
        m_right = std::max(m_right, fractionDigits(text));
        if (m_scientific)
            m_exponent = std::max(m_exponent, splitExponent(text).second.size() - 1);
    }
    const std::size_t tail = finite ? m_right + 1 + (m_scientific ? m_exponent + 2 : 0) : 0;
    m_width = std::max(m_left + tail, words);
    m_left = m_width - tail;
}

std::string NumpyFloatFormat::text(double value) const
{
    if (!std::isfinite(value)) {
        const std::string word = std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
        return std::string(m_width - word.size(), ' ') + word;
    }
    auto [mantissa, exponent] = splitExponent(digits(value));
    const std::size_t missing = m_right - fractionDigits(mantissa);
    // Scientific numbers fill up with zeros, positional ones with blanks.
    mantissa += std::string(missing, m_scientific ? '0' : ' ');
    mantissa.insert(0, m_left - mantissa.find('.'), ' ');
    if (!m_scientific)
        return mantissa;
    const std::string digitsOnly = exponent.substr(1);
    return mantissa + 'e' + exponent[0] + std::string(m_exponent - digitsOnly.size(), '0') + digitsOnly;
}

} // namespace convlab
