// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/filter_order.h"
#include "ui/studio/picture_camera.h"
#include "ui/theme/theme.h"

#include <QString>

class QPainter;

namespace convlab::ui {

/// What the canvas shows: a picture, what the filters made of it, and the line between them.
struct PictureShow {
    QImage before;
    FilteredPicture after;
    ReducedPicture smallBefore; ///< of `before`, for when the screen has fewer pixels
    int stride = 1;             ///< source pixels per pixel of `after`
    PictureCamera camera;
    double split = 0.5;         ///< the line stands here, as a share of the part of the picture that is seen
    bool lit = false;           ///< the line is pointed at, dragged or has the focus
    QString beforeLabel, afterLabel;
    QRectF window;              ///< that the loupe reads, in picture pixels; empty: no loupe
    QRectF pixel;               ///< that it makes, in picture pixels
    double pixelRatio = 1;      ///< device pixels per view pixel

    double splitX() const;      ///< in the view
};

void paintPictures(QPainter &painter, const PictureShow &show, const Theme &theme);

} // namespace convlab::ui
