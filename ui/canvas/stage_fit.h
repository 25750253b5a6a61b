// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene_layout.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace convlab::ui {

struct StageFit {
    SceneLayout layout;
    double fontScale = 1;
};

/// Lays `scene` out with the titles as large as the learner's text size asks for, and with smaller ones, down to 100 %,
/// where large ones would leave too little room for what they name, or lose words.
StageFit fitStage(const Scene &scene, const QRectF &area, const Theme &theme, const Words &words, double pixel);

} // namespace convlab::ui
