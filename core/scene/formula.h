// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

namespace convlab {

/// One piece of the arithmetic strip: the current step written out with its numbers.
struct Token {
    enum class Kind : std::uint8_t {
        Text,       ///< `text`, a symbol such as "Y[1,1]", "=", "+": the same in every language
        Number,     ///< `a`
        Term,       ///< `a` · `b`, with the signed bar of the product behind it
        Words,      ///< `label`, a phrase that ui finds in the content
    };
    enum class Progress : std::uint8_t { Done, Active, Pending };

    Kind kind = Kind::Text;
    std::string text;
    Label label;
    double a = 0, b = 0;
    Role role = Role::None, roleB = Role::None;
    CellRef ref, refB;              ///< the cells the numbers come from; hovering lights them
    Progress progress = Progress::Done;
    bool strong = false;
    bool operator==(const Token &) const = default;
};

struct Formula {
    std::vector<Token> tokens;
    double barScale = 1;            ///< |product| that fills a term's bar
    bool operator==(const Formula &) const = default;
};

} // namespace convlab
