// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/scene_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace convlab::ui {

/// Every sheet as a small picture, or with its numbers where they can be read; a set that has collapsed as one area.
void paintVolume(QPainter &painter, const Volume &volume, const PartBox &box, const QRectF &visible, const Theme &theme);

/// On the way from one stage to the next: sheets shrink, or run into the areas of their sets.
void paintVolumeMotion(QPainter &painter, const Volume &now, const Volume &next, double phase, const PartBox &box,
                       const QRectF &visible, const Theme &theme);

} // namespace convlab::ui
