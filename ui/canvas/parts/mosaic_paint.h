// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/scene_layout.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

class QPainter;

namespace convlab::ui {

/// Whether the tile has been written already.
bool isShown(const Mosaic &mosaic, int row, int col);

/// Tiles without highlights, and the scale bar. Large dots are drawn one by one, small ones as pixels of a
/// picture, and where even a tile is less than a pixel its tint stands for it.
void paintMosaic(QPainter &painter, const Mosaic &mosaic, const PartBox &box, const QRectF &visible, const Theme &theme,
                 const Words &words);

} // namespace convlab::ui
