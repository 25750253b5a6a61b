// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace convlab {

/// Names and the text that stands for each.
using Blanks = std::vector<std::pair<std::string, std::string>>;

/// `text` with every "@name@" replaced by what `blanks` say; a name that they lack stays as it is.
std::string filledIn(const std::string &text, const Blanks &blanks);

} // namespace convlab
