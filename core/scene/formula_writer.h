// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"

namespace convlab {

/// Writes the tokens of a formula from left to right.
class FormulaWriter {
public:
    using Progress = Token::Progress;

    explicit FormulaWriter(double barScale = 1) { m_formula.barScale = barScale; }

    bool empty() const { return m_formula.tokens.empty(); }

    /// The name of what is computed, in its colour.
    void name(std::string symbol, Role role, CellRef ref);
    void text(std::string symbol, Progress progress = Progress::Done);
    void number(double value, Role role, CellRef ref, Progress progress, bool strong = false);
    /// A number inside a longer expression: in brackets when it is negative.
    void operand(double value, Role role, CellRef ref, Progress progress);
    void product(double a, Role roleA, CellRef refA, double b, Role roleB, CellRef refB, Progress progress);

    Formula take() { return std::move(m_formula); }

private:
    Token &add(Token::Kind kind, Progress progress);

    Formula m_formula;
};

/// The progress of item `index` of a list that is worked off one by one.
Token::Progress progressOf(int index, int current);

/// The sign before item `index`: never active itself, so that only the item stands out.
Token::Progress signProgressOf(int index, int current);

} // namespace convlab
