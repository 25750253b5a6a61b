// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/math_style.h"

namespace convlab::ui {

// How boxes are put together into larger ones. `size` is the pixels per em of the style around them, `role`
// the colour of what is added: bars, brackets.

FormulaBox fractionBox(const FormulaBox &numerator, const FormulaBox &denominator, MathStyle style,
                       double size, Role role);

/// `degree` may be null.
FormulaBox radicalBox(const FormulaBox &radicand, const FormulaBox *degree, MathStyle style, double size,
                      Role role);

/// Brackets as high as the body; a code of 0 is no bracket.
FormulaBox fencedBox(const FormulaBox &body, char32_t left, char32_t right, double size, Role role);

FormulaBox accentBox(const FormulaBox &base, char32_t accent, double size, Role role);

/// A bar over or under the base.
FormulaBox lineBox(const FormulaBox &base, bool above, double size, Role role);

/// A brace over or under the base, and a label beyond it, which may be null.
FormulaBox braceBox(const FormulaBox &base, const FormulaBox *label, bool above, double size, Role role);

} // namespace convlab::ui
