// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace convlab::ui {

/// A picture made smaller by a power of two, each pixel the mean of those it stands for: what a screen that has fewer
/// pixels than the picture shows, without the false patterns of leaving pixels out.
struct ReducedPicture {
    QImage picture;     ///< Format_RGB32; null: none
    int by = 1;         ///< picture pixels per pixel of it, across and down
};

/// The power of two for `scale` screen pixels per picture pixel; 1 where the picture itself will do.
int reductionFor(double scale);

/// Half as wide and high (rounded up); pixels beyond the border repeat the last one. Format_RGB32.
QImage halved(const QImage &picture);

/// Made smaller by reductionFor(scale): no more than twice the pixels, each way, that the screen has.
ReducedPicture reducedFor(const QImage &picture, double scale);

} // namespace convlab::ui
