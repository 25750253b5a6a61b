// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/theme/theme.h"

class QPainter;

namespace convlab::ui {

/// Signed bars on a common line in the middle, which stays where it is while values change. Bars without a
/// role are coloured by their sign.
void paintBars(QPainter &painter, const Bars &bars, const CellLattice &cells, const Theme &theme);

} // namespace convlab::ui
