// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// A mark and how much of it is seen while one step fades into the next.
struct SeenMark {
    Mark mark;
    double opacity = 1;
};

/// The marks of both scenes: those of both stay, the others fade.
std::vector<SeenMark> seenMarks(const StageContext &stage);

/// Highlights cells by emphasis, each with a frame style of its own: Active a thin ring, Linked four corners,
/// Origin a bold ring with a halo, Current a bold ring and bold digits, Winner a ring with a filled corner.
void paintMarks(QPainter &painter, const StageContext &stage, const std::vector<SeenMark> &marks);

} // namespace convlab::ui
