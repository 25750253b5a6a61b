// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace convlab {

/// Text as a key and its numbers; ui finds the sentence in the content (`%1`, `%2` … take the numbers).
struct Label {
    std::string key;
    std::vector<double> numbers;
    bool empty() const { return key.empty(); }
    bool operator==(const Label &) const = default;
};

} // namespace convlab
