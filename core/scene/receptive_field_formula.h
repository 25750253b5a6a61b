// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/formula.h"
#include "core/trace/receptive_field_trace.h"

namespace convlab {

/// Where in a layer's step the arithmetic stands; what comes later is still pending.
struct FieldFormulaPlace {
    int branch = 0;
    int level = 0;
    FieldMicro micro = FieldMicro::Cone;
    CellRef cell;       ///< the neuron on the stage that the numbers belong to
};

/// R = 9 + (3 − 1) · 2 = 13   J = 2 · 2 = 4   centre of neuron 2 at input cell 14
Formula recurrenceFormula(const ReceptiveFieldTrace &trace, Axis axis, const FieldFormulaPlace &place);

/// The same for both axes where they differ, without the centre.
Formula recurrenceFormula(const ReceptiveFieldTrace &trace, const FieldFormulaPlace &place);

/// centre = start + i · J + (R − 1) / 2 of any cell of the stack.
Formula centreFormula(const AxisStack &stack, int level, std::int64_t index, const CellRef &cell);

/// The centres of the same neuron in both branches, and whether they agree.
Formula compareFormula(const ReceptiveFieldTrace &trace, Axis axis);

} // namespace convlab
