// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene_layout.h"

#include <vector>

namespace convlab::ui {

/// How high the tracks of a scene would like to be.
double preferredTrackHeight(const Scene &scene, const std::vector<int> &tracks);

/// Rows of cells over true positions: all tracks share one horizontal axis that fills the width.
void placeTracks(const Scene &scene, const std::vector<int> &tracks, const std::vector<PartMeasure> &measures,
                 const QRectF &area, double pixel, SceneLayout *layout);

} // namespace convlab::ui
