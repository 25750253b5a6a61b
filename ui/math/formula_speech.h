// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"
#include "ui/math/tex_formula.h"

namespace convlab::ui {

/// A formula as a sentence part that can be read aloud.
QString speakFormula(const FormulaNodes &nodes, const LiveValues &values);

} // namespace convlab::ui
