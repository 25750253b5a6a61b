// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "core/trace/conv_trace.h"

namespace convlab {

/// The loops of this cross-correlation as code; loops of one turn are left out. Values are empty.
Code convCode(const ConvTrace &trace, const Placement &place);

/// Fills in what every name stands for at `micro` of output `cell`, and marks the lines that run.
void runConvCode(Code &code, const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro);

} // namespace convlab
