// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/scene_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace convlab::ui {

/// A stem with a head per channel over the band of what is expected. A number outside the band has a diamond for a head
/// and a colour of its own; one that is just being measured grows with `phase`.
void paintStrip(QPainter &painter, const Strip &strip, int knownNext, double phase, const PartBox &box,
                const PartTitle &title, const Theme &theme);

} // namespace convlab::ui
