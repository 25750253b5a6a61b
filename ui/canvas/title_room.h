// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene_layout.h"

#include <vector>

namespace convlab::ui {

/// Gives titles that are wider than what they stand above the free room beside them, in the middle above it where that
/// is enough. Two that want the same room get half of it each. Nothing but titles is moved, none beyond `room`.
void spreadTitles(const std::vector<PartMeasure> &measures, const QRectF &room, SceneLayout *layout);

} // namespace convlab::ui
