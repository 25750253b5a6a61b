// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/math_style.h"

namespace convlab::ui {

/// Sub- and superscript beside a base; null: not there. `size` is that of the base's style.
FormulaBox withScripts(const FormulaBox &base, const FormulaBox *sub, const FormulaBox *sup, MathStyle style,
                       double size);

/// The same below and above it.
FormulaBox withLimits(const FormulaBox &base, const FormulaBox *below, const FormulaBox *above, double size);

} // namespace convlab::ui
