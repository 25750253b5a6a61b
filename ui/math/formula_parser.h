// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"

namespace convlab::ui {

/// Parses the TeX subset of ui/math/README.md. Throws FormulaError with the position of the mistake.
FormulaNodes parseFormula(const QString &tex);

} // namespace convlab::ui
