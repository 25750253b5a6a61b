// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace convlab::ui {

/// The outline of a glyph with every edge moved outwards by `distance` (in the path's own units): the same
/// letter, a little sturdier. Meant for distances far below the width of a stem.
QPainterPath emboldened(const QPainterPath &outline, double distance);

} // namespace convlab::ui
