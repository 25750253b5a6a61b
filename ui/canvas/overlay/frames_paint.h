// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Where the frame stands now, on its way from this scene to the next.
QRectF frameRect(const StageContext &stage, const Frame &frame);

/// The outlines of windows, with a halo in the role's colour; frames with the same id glide.
void paintFrames(QPainter &painter, const StageContext &stage);

} // namespace convlab::ui
