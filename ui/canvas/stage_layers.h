// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// How much room every part's words need.
std::vector<PartMeasure> measureScene(const Scene &scene, const Theme &theme, const Words &words);

// The layers of a stage, from the back to the front.

/// Canvas colour, titles, signs, volumes and the cells of tracks: what stays while a step plays.
void paintBackdrop(QPainter &painter, const StageContext &stage);
/// Cell by cell, on any device.
void paintGrids(QPainter &painter, const StageContext &stage);
/// Everything that lights up or moves.
void paintOverlay(QPainter &painter, const StageContext &stage, const StagePointer &pointer);

} // namespace convlab::ui
