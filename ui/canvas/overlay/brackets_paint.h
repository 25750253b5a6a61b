// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/stage_context.h"

class QPainter;

namespace convlab::ui {

/// Measures over or under runs of columns.
void paintBrackets(QPainter &painter, const StageContext &stage, double strength = 1);

} // namespace convlab::ui
