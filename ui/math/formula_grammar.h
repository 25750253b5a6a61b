// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"
#include "ui/math/formula_reader.h"
#include "ui/math/math_alphabet.h"

#include <memory>
#include <utility>

namespace convlab::ui {

/// The grammar of formulas, by recursive descent: one function for each thing that can stand there.
class FormulaGrammar {
public:
    explicit FormulaGrammar(const QString &tex) : m_reader(tex) { }
    /// The whole formula. Throws FormulaError.
    FormulaNodes parseAll();

private:
    FormulaNodes parseRow();
    FormulaNode parseScripted();
    FormulaChild parsePrimes();
    FormulaNode parseAtom();
    FormulaNode parseGroup(const FormulaToken &open);
    FormulaNode parseCharacter(const FormulaToken &token);
    FormulaNode parseCommand(const FormulaToken &token);
    FormulaNode parseStructure(const FormulaToken &token);
    FormulaNode parseFraction(const FormulaToken &token, FractionNode::Size size);
    FormulaNode parseRadical(const FormulaToken &token);
    FormulaNode parseFenced(const FormulaToken &token);
    FormulaNode parseMatrix(const FormulaToken &token);
    FormulaNode parseBrace(const FormulaToken &token, bool above);
    FormulaNode parseMarked(const FormulaToken &token);
    FormulaNode parseAlphabet(const FormulaToken &token, MathAlphabet alphabet);
    FormulaChild parseArgument(const FormulaToken &owner);
    FormulaChild parseDegree(const FormulaToken &open);
    char32_t parseDelimiter(const FormulaToken &owner);
    bool atRowEnd() const;
    bool beforeSign() const;

    FormulaReader m_reader;
    MathAlphabet m_alphabet = MathAlphabet::Italic;
    int m_depth = 0;
    bool m_inDegree = false;
};

/// What a token begins, at its place.
inline FormulaNode formulaNode(const FormulaToken &token, FormulaNode::Content content)
{
    return {std::move(content), token.position};
}

inline FormulaChild formulaChild(FormulaNode &&node)
{
    return std::make_unique<FormulaNode>(std::move(node));
}

} // namespace convlab::ui
