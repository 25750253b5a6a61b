// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/math/formula_parser.h"

#include "ui/math/formula_grammar.h"

namespace convlab::ui {

FormulaNodes parseFormula(const QString &tex)
{
    return FormulaGrammar(tex).parseAll();
}

} // namespace convlab::ui
