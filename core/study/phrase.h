// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace convlab::practice {

/// Pieces of mathematics by name, the same in every language: {"sum", "2·3 + 1·(−4) = 2"}.
using Signs = std::vector<std::pair<std::string, std::string>>;

/// A sentence as a key and what goes into it. resources/questions/<language>.json has the sentence: `%1`… take the
/// numbers, `{sum}` takes the sign of that name.
struct Phrase {
    std::string key;
    std::vector<double> numbers;
    Signs signs;
    bool empty() const { return key.empty(); }
    bool operator==(const Phrase &) const = default;
};

} // namespace convlab::practice
