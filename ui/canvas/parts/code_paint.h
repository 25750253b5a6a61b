// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/part_measure.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/theme/theme.h"

#include <QString>

class QPainter;

namespace convlab::ui {

/// Room for all lines beside cells of 36 px; the title is measured apart.
QSizeF measureCode(const Code &code, const Theme &theme);
/// How much smaller or larger code is written beside cells of this size.
double codeScale(double cell);
/// Whether only values and the current line differ, so that nothing moves.
bool sameText(const Code &a, const Code &b);

/// What stays while a run plays.
void paintCodeText(QPainter &painter, const Code &code, const CellLattice &lines, const Theme &theme);
/// The current line, and the numbers of this moment.
void paintCodeValues(QPainter &painter, const Code &code, const CellLattice &lines, const Theme &theme);

/// "acc = acc + p", and "acc = 3".
QString textOfLine(const Code::Line &line);
QString valuesOfLine(const Code::Line &line);

} // namespace convlab::ui
