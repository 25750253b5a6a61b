// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace convlab {

/// One sign of UTF-8 text at `at` (its bytes); `at` moves behind it. A damaged one is taken byte by byte.
std::string_view nextSign(std::string_view text, std::size_t &at);

/// The command of amsmath for a sign that is typed as itself ("≤" is "\leq "), empty where it is none.
std::string_view latexCommand(std::string_view sign);

/// The plain sign behind a raised or lowered one ("₂" is "2", "⁺" is "+"), empty where it is none.
std::string_view loweredSign(std::string_view sign);
std::string_view raisedSign(std::string_view sign);

} // namespace convlab
