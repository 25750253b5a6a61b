// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace convlab::ui {

/// Everything one picture of a stage needs, beside where to paint it.
struct StagePicture {
    const Scene *now = nullptr;
    const Scene *next = nullptr;    ///< may equal `now`
    double phase = 0;
    std::vector<Mark> links;
    bool pinned = false;
    bool transparent = false;       ///< nothing behind the stage
};

/// Lays out and paints a stage into `area` of any paint device: window, PNG, SVG, PDF alike.
void paintStage(QPainter &painter, const QRectF &area, const StagePicture &picture, const Theme &theme,
                const Words &words);

} // namespace convlab::ui
