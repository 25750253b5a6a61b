// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/residual_stage.h"

namespace convlab {

/// One step written out, as far as micro-step `micro` has come. A Block step names its element by `micro`.
Formula residualFormula(const ResidualStage &stage, const ResidualStep &step, int micro);

/// The sum of the first `terms` products of a Skip, Hidden or Branch step, before ReLU and gain.
double residualPartialSum(const ResidualStage &stage, const ResidualStep &step, int terms);

/// What a step multiplies: a matrix row and a vector.
struct ResidualProduct {
    const std::vector<double> *matrix = nullptr, *vector = nullptr;
    int matrixPart = -1, vectorPart = -1, resultPart = -1;
    Role matrixRole = Role::Kernel, vectorRole = Role::Input, resultRole = Role::Output;
    const char *symbol = "";
};
ResidualProduct residualProduct(const ResidualStage &stage, ResidualStep::Kind kind);

} // namespace convlab
