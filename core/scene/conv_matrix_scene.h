// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_matrix.h"
#include "core/scene/scene.h"

namespace convlab {

/// Fills in the matrix at one moment: what is written, the row or column that works, and which input it reads.
void showConvMatrix(Scene &scene, const ConvTrace &trace, const ConvMatrix &matrix, int step, const ConvMicro &micro);

/// The step whose row of T, or column of X_col, is nearest to (row, col); -1: not the matrix's frame.
int convMatrixStep(const ConvTrace &trace, int frameId, int row, int col);

} // namespace convlab
