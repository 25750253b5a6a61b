// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/canvas/part_measure.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace convlab::ui {

class Stamps;

/// What stands above a part: symbol in the role's colour, words, and the shape, which is kept when the words
/// have to be shortened. A track has its measure at the right instead of a shape.
struct PartTitle {
    QString symbol, words, shape, measure;
    Role role = Role::None;
    bool leading = false;   ///< starts at the left instead of standing in the middle
    bool inside = false;    ///< the part shows it itself; no line above it
    bool empty() const { return symbol.isEmpty() && words.isEmpty() && shape.isEmpty() && measure.isEmpty(); }
};

PartTitle titleOf(const Part &part, const Words &words);
/// "7×7, padded to 9×9"
QString shapeText(const Grid &grid);

PartMeasure measureTitle(const PartTitle &title, const Theme &theme);
/// Centred; a track's title stands at the left and its measure at the right.
void paintTitle(QPainter &painter, const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps);
/// What of a centred title's words is seen on a line of this width.
QString shownWords(const PartTitle &title, double width, const Theme &theme);
/// Whether a title has words that are not seen, or not all of them.
bool losesWords(const PartTitle &title, const QRectF &line, const Theme &theme, Stamps &stamps);
/// Where a centred title stands on its line.
QRectF centredWords(const QRectF &line, const PartTitle &title, const Theme &theme);
/// Where the words of a leading title stand on their line, and where its measure does.
QRectF leadingWords(const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps);
QRectF trailingWords(const QRectF &line, const PartTitle &title, const Theme &theme, Stamps &stamps);

} // namespace convlab::ui
