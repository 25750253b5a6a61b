// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/loupe_reading.h"
#include "ui/theme/theme.h"

#include <QSize>

class QPainter;

namespace convlab::ui {

/// The numbers of one reading: the window with its weights and products as cells, the sum, and the way to the level.
struct LoupeFigure {
    const LoupeSubject &subject;
    const LoupeReading &reading;
    int colour = 0;             ///< 0 red, 1 green, 2 blue
    const Theme &theme;

    QSize size() const;
    void paint(QPainter &painter, const QPoint &origin) const;
    /// The same in words, for a screen reader.
    QString text() const;
    /// "12.5 × 2 + 1 = 26, |26| = 26 → 26": from the sum to the level.
    QStringList lines() const;
    /// What the picture holds, or will hold once it is exact.
    int paintedLevel(std::size_t which) const;
};

QString colourName(int colour);

} // namespace convlab::ui
