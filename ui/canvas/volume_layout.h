// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/parts.h"
#include "ui/canvas/parts/cell_lattice.h"

#include <QRectF>
#include <QSizeF>

#include <cstdint>

namespace convlab::ui {

inline constexpr double stripHeader = 15;       ///< the line of words inside a strip
inline constexpr double channelGutter = 40;     ///< left of sheets and strips: sample numbers, the strips' axis

/// Strips under a volume have columns as wide as its sheets, so that a channel's number stands under them. Beside it
/// they can be narrow, and leave the width to the sheets.
enum class StripWidth : std::uint8_t { Flush, Narrow };

/// The room that a volume or a strip takes where grid cells have the size `cell`.
QSizeF volumeSize(const Volume &volume, double cell, double pixel);
QSizeF stripSize(const Strip &strip, double cell, double pixel, StripWidth width);

/// Sheets and channels inside a body of that size.
CellLattice volumeSheets(const Volume &volume, double cell, double pixel, const QRectF &body);
CellLattice stripChannels(const Strip &strip, const QRectF &body);

/// Where a sheet stands in its slot at a stage: the whole picture, a column, one cell, its part of the set's area.
QRectF sheetRect(const Volume &volume, Volume::Stage stage, const CellLattice &sheets, double ratio, int n, int c);
/// The sheets that share a set with (n, c), as a range: sets are rectangles.
CellRange setRange(const Volume &volume, int n, int c);
/// The area of a range of sheets without the gap around it.
QRectF setRect(const CellLattice &sheets, const CellRange &range);

} // namespace convlab::ui
