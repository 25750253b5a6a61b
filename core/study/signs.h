// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convlab::practice {

// Mathematics written out, the same in every language: what stands in a Phrase's signs.

/// "−2.5": a real minus sign, up to twelve digits, no zeros at the end; never "−0".
std::string sign(double value);

/// As a factor or a later summand: "(−2)" for negative numbers.
std::string operand(double value);

/// "2·3 + 1·(−4)"; "0" when there are no products.
std::string sumOfProducts(const std::vector<std::pair<double, double>> &products);

/// "2 + (−4) + 1"
std::string sum(const std::vector<double> &values);

/// The values with something between them: joined({1, 2}, ", ") is "1, 2".
std::string joined(const std::vector<double> &values, std::string_view between);

/// "1 − 2·3" and the like are put together from parts; this replaces {a}, {b} … by the signs of the values.
std::string formula(std::string_view pattern, const std::vector<double> &values);

/// "⁻³": a small exponent.
std::string superscript(int exponent);

/// "[1, 2; 3, 4]": rows of a small matrix.
std::string matrix(const std::vector<double> &values, std::int64_t columns);

} // namespace convlab::practice
