// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"

#include <type_traits>

namespace convlab::ui {

/// Calls `visit(node)` for every node, parents before children, in the order of the text.
template<typename Visit>
void walkFormula(const FormulaNodes &nodes, const Visit &visit);

template<typename Visit>
void walkFormula(const FormulaNode &node, const Visit &visit)
{
    const auto child = [&](const FormulaChild &part) {
        if (part)
            walkFormula(*part, visit);
    };
    visit(node);
    std::visit(
        [&](const auto &content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (
                std::is_same_v<
                    Content,
                    GroupNode> || std::is_same_v<Content, FencedNode> || std::is_same_v<Content, MarkedNode>) {
                walkFormula(content.children, visit);
            } else if constexpr (std::is_same_v<Content, FractionNode>) {
                child(content.numerator);
                child(content.denominator);
            } else if constexpr (std::is_same_v<Content, ScriptsNode>) {
                child(content.base);
                child(content.sub);
                child(content.sup);
            } else if constexpr (std::is_same_v<Content, RadicalNode>) {
                child(content.degree);
                child(content.radicand);
            } else if constexpr (std::is_same_v<Content, AccentNode> || std::is_same_v<Content, LineNode>) {
                child(content.base);
            } else if constexpr (std::is_same_v<Content, BraceNode>) {
                child(content.base);
                child(content.label);
            } else if constexpr (std::is_same_v<Content, MatrixNode>) {
                for (const auto &row : content.rows)
                    for (const FormulaNodes &cell : row)
                        walkFormula(cell, visit);
            }
        },
        node.content);
}

template<typename Visit>
void walkFormula(const FormulaNodes &nodes, const Visit &visit)
{
    for (const FormulaNode &node : nodes)
        walkFormula(node, visit);
}

} // namespace convlab::ui
