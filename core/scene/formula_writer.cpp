// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/formula_writer.h"

#include <cmath>

namespace convlab {

Token &FormulaWriter::add(Token::Kind kind, Progress progress)
{
    Token token;
    token.kind = kind;
    token.progress = progress;
    return m_formula.tokens.emplace_back(std::move(token));
}

void FormulaWriter::name(std::string symbol, Role role, CellRef ref)
{
    Token &token = add(Token::Kind::Text, Progress::Done);
    token.text = std::move(symbol);
    token.role = role;
    token.ref = ref;
    token.strong = true;
}

void FormulaWriter::text(std::string symbol, Progress progress)
{
    add(Token::Kind::Text, progress).text = std::move(symbol);
}

void FormulaWriter::number(double value, Role role, CellRef ref, Progress progress, bool strong)
{
    Token &token = add(Token::Kind::Number, progress);
    token.a = value;
    token.role = role;
    token.ref = ref;
    token.strong = strong;
}

void FormulaWriter::operand(double value, Role role, CellRef ref, Progress progress)
{
    const bool bracketed = std::signbit(value) && value != 0;
    const Progress around = progress == Progress::Active ? Progress::Done : progress;
    if (bracketed)
        text("(", around);
    number(value, role, ref, progress);
    if (bracketed)
        text(")", around);
}

void FormulaWriter::product(double a, Role roleA, CellRef refA, double b, Role roleB, CellRef refB, Progress progress)
{
    Token &token = add(Token::Kind::Term, progress);
    token.a = a;
    token.b = b;
    token.role = roleA;
    token.roleB = roleB;
    token.ref = refA;
    token.refB = refB;
}

Token::Progress progressOf(int index, int current)
{
    if (index == current)
        return Token::Progress::Active;
    return index < current ? Token::Progress::Done : Token::Progress::Pending;
}

Token::Progress signProgressOf(int index, int current)
{
    return index <= current ? Token::Progress::Done : Token::Progress::Pending;
}

} // namespace convlab
