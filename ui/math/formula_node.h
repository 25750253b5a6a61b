// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/atom_class.h"

#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace convlab::ui {

struct FormulaNode;
using FormulaNodes = std::vector<FormulaNode>;
using FormulaChild = std::unique_ptr<FormulaNode>; ///< null: not there

/// One sign. Letters stand here already in the alphabet they are set in (math italic, bold …).
struct SymbolNode {
    char32_t code = 0;
    AtomClass atomClass = AtomClass::Ordinary;
    bool large = false; ///< grows in display style, with limits above and below: sum
};

/// Upright words: \text, or the name of an operator.
struct WordNode {
    QString text;
    AtomClass atomClass = AtomClass::Ordinary;
    bool limits = false; ///< scripts stand below and above in display style: max
};

/// A group in braces: one ordinary atom.
struct GroupNode {
    FormulaNodes children;
};

struct FractionNode {
    enum class Size { Automatic, Display, Text };
    FormulaChild numerator, denominator;
    Size size = Size::Automatic;
};

/// base_{sub}^{sup}
struct ScriptsNode {
    FormulaChild base, sub, sup;
};

/// \left( … \right); code 0 is the empty delimiter ".".
struct FencedNode {
    char32_t left = 0, right = 0;
    FormulaNodes children;
};

struct RadicalNode {
    FormulaChild radicand, degree;
};

struct MatrixNode {
    enum class Columns { Centred, Left, Aligned }; ///< Aligned: right, left, right, left … around signs
    Columns columns = Columns::Centred;
    char32_t left = 0, right = 0;
    std::vector<std::vector<FormulaNodes>> rows;
};

struct AccentNode {
    char32_t code = 0; ///< combining accent
    FormulaChild base;
};

/// \overline, \underline
struct LineNode {
    bool above = true;
    FormulaChild base;
};

/// \underbrace, \overbrace, with an optional label.
struct BraceNode {
    bool above = false;
    FormulaChild base, label;
};

struct SpaceNode {
    double mu = 0; ///< 18 mu = 1 em
};

/// \sym{id}{…}: its parts can be hovered and have the colour of a role. Changes no spacing.
struct MarkedNode {
    QString id;
    FormulaNodes children;
};

/// \live{name}: the current number.
struct LiveNode {
    QString name;
};

/// A node of a parsed formula and where it starts in the TeX text.
struct FormulaNode {
    using Content =
        std::variant<SymbolNode, WordNode, GroupNode, FractionNode, ScriptsNode, FencedNode, RadicalNode,
                     MatrixNode, AccentNode, LineNode, BraceNode, SpaceNode, MarkedNode, LiveNode>;
    Content content;
    qsizetype position = 0;
};

} // namespace convlab::ui
