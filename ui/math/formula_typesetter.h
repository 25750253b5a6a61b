// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/formula_node.h"
#include "ui/math/math_style.h"
#include "ui/math/tex_formula.h"

namespace convlab::ui {

struct FormulaRow;

/// Walks a formula's tree and sets each node: tree to boxes.
class FormulaTypesetter {
public:
    FormulaTypesetter(double pixelsPerEm, const LiveValues &values) : m_em(pixelsPerEm), m_values(values) { }

    /// `goesOn`: something stands before the row, so that a sign at its start is spaced like one in between.
    FormulaBox setRow(const FormulaNodes &nodes, MathStyle style, bool goesOn = false);

private:
    void collect(const FormulaNodes &nodes, MathStyle style, FormulaRow *row);
    FormulaBox set(const FormulaNode &node, MathStyle style);
    FormulaBox setChild(const FormulaChild &child, MathStyle style);
    FormulaBox setNode(const SymbolNode &node, MathStyle style);
    FormulaBox setNode(const WordNode &node, MathStyle style);
    FormulaBox setNode(const GroupNode &node, MathStyle style);
    FormulaBox setNode(const FractionNode &node, MathStyle style);
    FormulaBox setNode(const ScriptsNode &node, MathStyle style);
    FormulaBox setNode(const FencedNode &node, MathStyle style);
    FormulaBox setNode(const RadicalNode &node, MathStyle style);
    FormulaBox setNode(const MatrixNode &node, MathStyle style);
    FormulaBox setNode(const AccentNode &node, MathStyle style);
    FormulaBox setNode(const LineNode &node, MathStyle style);
    FormulaBox setNode(const BraceNode &node, MathStyle style);
    FormulaBox setNode(const SpaceNode &node, MathStyle style);
    FormulaBox setNode(const MarkedNode &node, MathStyle style);
    FormulaBox setNode(const LiveNode &node, MathStyle style);

    double sizeOf(MathStyle style) const;

    double m_em;
    const LiveValues &m_values;
    Role m_role = Role::None;
    bool m_named = false;   ///< inside \sym
};

} // namespace convlab::ui
