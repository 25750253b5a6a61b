// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_box.h"

namespace convlab::ui {

/// The smallest form of a sign that is at least `extent` pixels high or wide: the glyph itself, a larger
/// variant, or one put together from parts. Vertical ones stand as the font has them; centre them on the axis.
FormulaBox stretchyGlyph(char32_t code, double extent, StretchDirection direction, double size, Role role);

/// A big operator (sum) in its display form, centred on the axis.
FormulaBox displayOperator(char32_t code, double size, Role role);

} // namespace convlab::ui
