// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/reduced_picture.h"

#include <algorithm>

namespace convlab::ui {

namespace {

/// The means of the four bytes of four pixels, rounded to nearest; two channels at a time in 16 bits each.
QRgb meanOf(QRgb a, QRgb b, QRgb c, QRgb d)
{
    constexpr QRgb even = 0x00FF00FF;
    const QRgb low = (a & even) + (b & even) + (c & even) + (d & even) + 0x00020002;
    const QRgb high = (a >> 8 & even) + (b >> 8 & even) + (c >> 8 & even) + (d >> 8 & even) + 0x00020002;
    return (low >> 2 & even) | ((high >> 2 & even) << 8);
}

const QRgb *rowOf(const QImage &picture, int row)
{
    return reinterpret_cast<const QRgb *>(picture.constScanLine(std::min(row, picture.height() - 1)));
}

} // namespace

QImage halved(const QImage &picture)
{
    QImage half((picture.width() + 1) / 2, (picture.height() + 1) / 2, QImage::Format_RGB32);
    const int pairs = picture.width() / 2;
    for (int row = 0; row < half.height(); ++row) {
        const QRgb *upper = rowOf(picture, 2 * row), *lower = rowOf(picture, 2 * row + 1);
        auto *target = reinterpret_cast<QRgb *>(half.scanLine(row));
        for (int col = 0; col < pairs; ++col)
            target[col] = meanOf(upper[2 * col], upper[2 * col + 1], lower[2 * col], lower[2 * col + 1]);
        if (pairs < half.width())
            target[pairs] = meanOf(upper[2 * pairs], upper[2 * pairs], lower[2 * pairs], lower[2 * pairs]);
    }
    return half;
}

int reductionFor(double scale)
{
    int by = 1;
    while (scale * by <= 0.5 && by < 1024)
        by *= 2;
    return by;
}

ReducedPicture reducedFor(const QImage &picture, double scale)
{
    ReducedPicture reduced;
    for (const int by = picture.isNull() ? 1 : reductionFor(scale); reduced.by < by;) {
        reduced.picture = halved(reduced.by == 1 ? picture : reduced.picture);
        reduced.by *= 2;
    }
    return reduced;
}

} // namespace convlab::ui
