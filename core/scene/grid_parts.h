// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/scene/parts.h"
#include "core/tensor/tensor.h"

namespace convlab {

// What the scenes of grid operators share: arrays for grids, made once per run, and the names of cells.

using SharedValues = std::shared_ptr<const std::vector<double>>;
using SharedStates = std::shared_ptr<const std::vector<CellState>>;

/// Plane (n, c) of an array as a grid's values.
SharedValues planeValues(const Tensor<double> &tensor, std::int64_t n, std::int64_t c);

/// What each cell of the padded plane is: real or padding, reached by some tap of some window or not.
SharedStates paddedStates(const AxisGeometry &vertical, const AxisGeometry &horizontal);

/// The largest finite |value|; 0 when there is none.
double largestMagnitude(const std::vector<double> &values);

/// "X" and 3 -> "X₃"; a negative number adds nothing.
std::string subscripted(const std::string &symbol, int number);

/// "Y" -> "Y[1,0]".
std::string cellName(const std::string &symbol, int row, int col);

} // namespace convlab
