// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene_painter.h"

#include "ui/canvas/stage_layers.h"

#include <QPainter>

namespace convlab::ui {

void paintStage(QPainter &painter, const QRectF &area, const StagePicture &picture, const Theme &theme,
                const Words &words)
{
    if (!picture.now)
        return;
    const Scene &now = *picture.now;
    const SceneLayout layout = layoutScene(now, area, measureScene(now, theme, words));
    DigitStyles digits;
    Stamps stamps;
    const StageContext stage{now, picture.next ? *picture.next : now, picture.phase, layout, theme, words, digits, stamps, picture.transparent};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackdrop(painter, stage);
    paintGrids(painter, stage);
    StagePointer pointer;
    pointer.links = &picture.links;
    pointer.pinned = picture.pinned;
    paintOverlay(painter, stage, pointer);
    painter.restore();
}

} // namespace convlab::ui
