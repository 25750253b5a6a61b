// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"

#include <optional>

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

/// The same arithmetic as set mathematics, in the TeX of ui/math: `\sym{id}{…}` names what symbols stand for,
/// `\live{name}` takes one of the numbers. The TeX changes with the kind of step only, the numbers with each.
struct MathLine {
    struct Number {
        std::string name;
        double value = 0;
        int digits = 6;             ///< significant ones
        bool operator==(const Number &) const = default;
    };
    struct Anchor {
        std::string id;
        CellRef cell;               ///< what the symbol is on the stage; hovering lights it
        bool operator==(const Anchor &) const = default;
    };
    Label heading, tail;            ///< words before and behind it; may be empty
    std::string tex;
    std::vector<Number> numbers;
    std::vector<Anchor> anchors;
    std::string active;                 ///< id of what is computed now
    std::vector<std::string> pending;   ///< ids of what comes later
    bool operator==(const MathLine &) const = default;
};

/// The arithmetic of a step: a line of tokens, and where it gains by it a set line that is shown instead as long
/// as there is room for it.
struct Formula {
    std::vector<Token> tokens;
    double barScale = 1;            ///< |product| that fills a term's bar
    std::optional<MathLine> math = {};
    bool operator==(const Formula &) const = default;
};

} // namespace convlab
