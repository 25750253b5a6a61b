// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_stage.h"
#include "core/scene/formula.h"

namespace convlab {

/// The sum of one output cell with its numbers, as far as `micro` has come:
/// "Y[1,1] = 1·1 + 2·0 + … = −2"; with several layers or a bias the sums of the layers follow the products:
/// "Y₀[1,1] = (1·1 + …) + (2·3 + …) + 1 = 4 + 8 + 1 = 13".
Formula convFormula(const ConvStage &stage, const OutputCell &cell, const ConvMicro &micro);

/// The finished sum.
Formula convFormula(const ConvStage &stage, const OutputCell &cell);

/// Taps whose product is in the sum already.
int accumulatedTaps(const ConvMicro &micro);

/// What the output cell holds at `micro`: the products accumulated so far, and the bias once it is added.
double runningSum(const ConvTrace &trace, const OutputCell &cell, const ConvMicro &micro);

} // namespace convlab
