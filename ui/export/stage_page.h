// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/scene_painter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>

class QPainter;

namespace convlab::ui {

/// What an exported picture of a stage looks like.
struct StagePage {
    QSize size{1280, 800};      ///< device-independent pixels
    bool transparent = false;   ///< no background
    QString caption;            ///< a line below the stage; empty: none
};

/// The stage with its arithmetic and the caption below, as the window shows it, at the painter's origin. Any device.
void paintStagePage(QPainter &painter, const StagePicture &picture, const StagePage &page, const Theme &theme, const Words &words);

/// The picture of a moment that stands still.
StagePicture standing(const Scene &scene);

} // namespace convlab::ui
