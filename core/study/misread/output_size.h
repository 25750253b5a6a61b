// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/axis_geometry.h"
#include "core/study/misread/settings.h"

#include <optional>

namespace convlab::practice::misread {

// Misreadings of floor((n + 2p − d(k−1) − 1) / s) + 1. They take a legal axis; some give another axis, some a number.

/// The output size of a misread axis, or nothing where no window fits.
std::optional<std::int64_t> outputs(const AxisGeometry &axis);

AxisGeometry paddingCountedOnce(AxisGeometry axis);     ///< only what is added before

/// The quotient alone.
std::int64_t offByOneStops(const AxisGeometry &axis);
/// The quotient rounded up, every window counted.
std::int64_t ceilForFloor(const AxisGeometry &axis);
/// The quotient as it is, plus 1: a broken number of outputs where there is a remainder.
double floorDropped(const AxisGeometry &axis);

} // namespace convlab::practice::misread
