// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Lines between the blocks of a matrix, at every size of its cells.
void paintBlocks(QPainter &painter, const StageContext &stage);

} // namespace convlab::ui
