// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <string>
#include <string_view>
#include <vector>

namespace convlab::practice {

/// Writes the state of a section as JSON, in the form that resources/lessons/README.md describes. Names and words are
/// plain ASCII without quotes.
class StateWriter {
public:
    StateWriter &number(std::string_view name, double value);
    StateWriter &numbers(std::string_view name, const std::vector<std::int64_t> &values);
    StateWriter &pair(std::string_view name, std::int64_t vertical, std::int64_t horizontal);
    StateWriter &sides(std::string_view name, const Padding2 &padding);
    StateWriter &flag(std::string_view name, bool on);
    StateWriter &word(std::string_view name, std::string_view value);
    StateWriter &array(std::string_view name, const Tensor<double> &tensor);
    /// A list of objects, each one written by a writer of its own.
    StateWriter &list(std::string_view name, const std::vector<StateWriter> &items);

    std::string json() const { return '{' + m_members + '}'; }

private:
    StateWriter &member(std::string_view name, const std::string &value);

    std::string m_members;
};

} // namespace convlab::practice
