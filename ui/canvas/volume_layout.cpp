// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/volume_layout.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double slotCells = 2;     // a sheet is as wide as two cells of a grid
constexpr double narrowShare = 0.34, leastChannel = 7;  // of a sheet, a channel of a narrow strip
constexpr double columnShare = 0.24, cellShare = 0.36;  // of a sheet, what a collapsed one keeps at least

double slotSize(double cell, double pixel)
{
    const double slot = cell * slotCells;
    return slot >= 6 ? std::floor(slot / pixel + 1e-6) * pixel : slot;
}

/// Under a volume strips grow less than its sheets; beside it they may be as high as all of them.
double stripHeight(double cell, StripWidth width)
{
    const double least = std::min(34.0, std::round(cell * 8)); // a stage too low for that makes all of it smaller
    return stripHeader + std::clamp(std::round(cell * (width == StripWidth::Narrow ? 3.4 : 1.4)), least, 84.0);
}

double channelWidth(double cell, double pixel, StripWidth width)
{
    const double slot = slotSize(cell, pixel);
    return width == StripWidth::Flush ? slot : std::min(slot, std::max(leastChannel, std::round(slot * narrowShare)));
}

double gapOf(const QSizeF &slot) { return std::clamp(slot.width() * 0.08, 0.5, 4.0); }

/// The size of one number of a sheet: whole device pixels where that costs little.
double numberSize(const Volume &volume, const QSizeF &slot, double ratio)
{
    const double exact = (slot.width() - 2 * gapOf(slot)) / std::max({volume.h, volume.w, 1});
    const double whole = std::floor(exact * ratio + 1e-6) / ratio;
    return whole >= exact * 0.7 ? whole : exact;
}

QRectF centred(const QPointF &middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

} // namespace

QSizeF volumeSize(const Volume &volume, double cell, double pixel)
{
    const double slot = slotSize(cell, pixel);
    return {channelGutter + slot * volume.c, slot * volume.n};
}

QSizeF stripSize(const Strip &strip, double cell, double pixel, StripWidth width)
{
    return {channelGutter + channelWidth(cell, pixel, width) * strip.channels(), stripHeight(cell, width)};
}

CellLattice volumeSheets(const Volume &volume, double cell, double pixel, const QRectF &body)
{
    const double slot = slotSize(cell, pixel);
    return {body.topLeft() + QPointF(channelGutter, 0), {slot, slot}, {slot, slot}, volume.n, volume.c, 0, 0};
}

CellLattice stripChannels(const Strip &strip, const QRectF &body)
{
    const QSizeF one((body.width() - channelGutter) / std::max(strip.channels(), 1), body.height() - stripHeader);
    return {body.topLeft() + QPointF(channelGutter, stripHeader), one, one, 1, strip.channels(), 0, 0};
}

QRectF sheetRect(const Volume &volume, Volume::Stage stage, const CellLattice &sheets, double ratio, int n, int c)
{
    const QRectF slot = sheets.rect(n, c);
    const double number = numberSize(volume, slot.size(), ratio);
    const double width = number * volume.w, height = number * volume.h, side = std::max(width, height);
    switch (stage) {
    case Volume::Stage::Block: return centred(slot.center(), width, height);
    case Volume::Stage::Columns: return centred(slot.center(), std::min(width, std::max(number, side * columnShare)), height);
    case Volume::Stage::Sheets: {
        const double cell = std::min(side, std::max(number, side * cellShare));
        return centred(slot.center(), cell, cell);
    }
    case Volume::Stage::Sets: break;
    }
    return slot.intersected(setRect(sheets, setRange(volume, n, c)));
}

CellRange setRange(const Volume &volume, int n, int c)
{
    if (!volume.sets)
        return {n, n, c, c};
    const auto at = [&volume](int row, int col) { return (*volume.sets)[static_cast<std::size_t>(row * volume.c + col)]; };
    const int set = at(n, c);
    CellRange range{n, n, c, c};
    while (range.firstRow > 0 && at(range.firstRow - 1, c) == set)
        --range.firstRow;
    while (range.lastRow + 1 < volume.n && at(range.lastRow + 1, c) == set)
        ++range.lastRow;
    while (range.firstCol > 0 && at(n, range.firstCol - 1) == set)
        --range.firstCol;
    while (range.lastCol + 1 < volume.c && at(n, range.lastCol + 1) == set)
        ++range.lastCol;
    return range;
}

QRectF setRect(const CellLattice &sheets, const CellRange &range)
{
    const double gap = gapOf(sheets.cell) / 2;
    return sheets.span(range.firstRow, range.firstCol, range.lastRow - range.firstRow + 1, range.lastCol - range.firstCol + 1)
        .adjusted(gap, gap, -gap, -gap);
}

} // namespace convlab::ui
