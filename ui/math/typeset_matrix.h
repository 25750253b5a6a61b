// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/formula_node.h"

namespace convlab::ui {

/// Cells in rows and columns, centred on the axis, without brackets.
FormulaBox matrixBox(const std::vector<std::vector<FormulaBox>> &cells, MatrixNode::Columns columns,
                     double size);

} // namespace convlab::ui
