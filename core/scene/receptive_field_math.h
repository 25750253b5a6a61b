// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/receptive_field_formula.h"

namespace convlab {

/// The recurrence of one layer as set mathematics: k′ where the taps are spread, then R, then J.
MathLine recurrenceMath(const AxisStack &stack, const FieldFormulaPlace &place, Label tail);

} // namespace convlab
