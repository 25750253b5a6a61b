// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_chain.h"

#include <QImage>
#include <QJsonObject>
#include <QPoint>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>

namespace convlab::ui {

/// The filter that the loupe explains, and the pictures on both sides of it.
struct LoupeSubject {
    PictureFilterSpec spec;
    QString name;
    int number = 1;             ///< among the filters, from 1
    QImage input;               ///< Format_RGB32
    QImage output;              ///< null while it is not there exactly
    std::pair<double, double> range;    ///< of Normalise, once `output` is there
    int inputStride = 1;        ///< pixels of the picture per pixel of `input`
    int outputStride = 1;       ///< and of `output`
};

/// How one pixel of `output` comes about.
struct LoupeReading {
    QPoint pixel;                           ///< of `output`
    std::array<PictureSum, 3> sums;         ///< red, green, blue
    std::optional<std::array<int, 3>> painted;  ///< what `output` holds there
    bool levelKnown = true;                 ///< false: the range of Normalise is still to be found
    QRectF window, outputPixel;             ///< in pixels of the picture
};

/// The reading for the pixel of the picture that is pointed at; nothing where there is none.
std::optional<LoupeReading> readLoupe(const LoupeSubject &subject, const QPoint &picturePixel);

/// What section 2 shows for this window: its state, or a sentence why it cannot show it.
struct SectionPatch {
    QJsonObject state;
    QString problem;
};
SectionPatch sectionPatch(const LoupeSubject &subject, const LoupeReading &reading, int colour);

} // namespace convlab::ui
