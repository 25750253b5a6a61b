// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"
#include "ui/math/math_style.h"

namespace convlab::ui {

/// How large a style is set, as a share of the formula's size.
double styleScale(MathStyle style);

/// The glyph of a sign in a style; a question mark where the font has none (numbers come from outside).
GlyphId styledGlyph(char32_t code, MathStyle style);

/// Upright characters in a row; blanks are `space` em wide.
FormulaBox textBox(const QString &text, double space, MathStyle style, double size, Role role);

/// A number as core's values are written: "1.2e−5" as 1.2 · 10⁻⁵, anything else as it stands. As high as any
/// digit, so that a formula does not move when 7 becomes 8. `em` is the formula's size.
FormulaBox numberBox(const QString &number, MathStyle style, double em, Role role);

} // namespace convlab::ui
