// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/track_layout.h"

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr double bracketRoom = 38;
constexpr double largestRow = 104;
constexpr double largestUnit = 72;
constexpr double largestTrackCell = 30;
constexpr double cellShare = 0.84;     // of the distance between neighbours
constexpr double titleToCells = 3;
constexpr double groupGap = 14;         // between two pictures of one thing
constexpr double outlineShare = 1.5;    // of the axis, that outlines may take
constexpr double lowestTitledRow = 28;  // lower rows have their words beside the cells, not above
constexpr double leftGutter = 10, rightGutter = 6.2; // in title heights: room for those words
constexpr double widestGutters = 0.55, widestGutter = 0.3; // of the width

struct Axis {
    double from = 0, to = 1;
};

/// Outlines that are only there to compare with may lengthen it, but not make what is compared small: they go on beyond
/// the edge.
Axis sharedAxis(const Scene &scene, const std::vector<int> &tracks)
{
    Axis axis{1e18, -1e18}, outlines = axis;
    for (const int index : tracks) {
        const Track &track = std::get<Track>(scene.parts[static_cast<std::size_t>(index)]);
        Axis &its = track.hidden ? outlines : axis;
        its.from = std::min(its.from, track.first - track.padBefore * track.pitch);
        its.to = std::max(its.to, track.first + (track.count + track.padAfter - 1) * track.pitch);
    }
    if (axis.from > axis.to)
        axis = outlines;
    const double most = (axis.to - axis.from) * (outlineShare - 1);
    axis = {std::clamp(outlines.from, axis.from - most, axis.from), std::clamp(outlines.to, axis.to, axis.to + most)};
    axis.from -= 0.5;
    axis.to += 0.5;
    return axis;
}

/// In reading order: by row, as the scene places them.
std::vector<int> inOrder(const Scene &scene, std::vector<int> tracks)
{
    std::stable_sort(tracks.begin(), tracks.end(), [&scene](int a, int b) {
        const Placement &pa = std::get<Track>(scene.parts[static_cast<std::size_t>(a)]).place;
        const Placement &pb = std::get<Track>(scene.parts[static_cast<std::size_t>(b)]).place;
        return std::pair(pa.block, pa.row) < std::pair(pb.block, pb.row);
    });
    return tracks;
}

/// Only below: above a track a bracket shares the line of the title, so that it comes and goes without
/// moving the rows.
double roomForBrackets(const Scene &scene, int part)
{
    const bool any = std::any_of(scene.brackets.begin(), scene.brackets.end(),
                                 [=](const Bracket &b) { return b.part == part && b.below; });
    return any ? bracketRoom : 0;
}

double allBracketRoom(const Scene &scene, const std::vector<int> &tracks)
{
    double room = 0;
    for (const int part : tracks)
        room += roomForBrackets(scene, part);
    return room;
}

int blockOf(const Scene &scene, int part)
{
    return std::get<Track>(scene.parts[static_cast<std::size_t>(part)]).place.block;
}

double allGaps(const Scene &scene, const std::vector<int> &ordered)
{
    double gaps = 0;
    for (std::size_t i = 1; i < ordered.size(); ++i)
        gaps += blockOf(scene, ordered[i]) != blockOf(scene, ordered[i - 1]) ? groupGap : 0;
    return gaps;
}

/// Room at both sides for the words of rows that are too low for a title above; measures before names, where
/// the width is short.
struct Gutters {
    double left = 0, right = 0;
};

Gutters guttersFor(double titleHeight, double width)
{
    const Gutters both{leftGutter * titleHeight, rightGutter * titleHeight};
    if (both.left + both.right <= widestGutters * width)
        return both;
    return {0, both.right <= widestGutter * width ? both.right : 0};
}

} // namespace

double preferredTrackHeight(const Scene &scene, const std::vector<int> &tracks)
{
    return static_cast<double>(tracks.size()) * 64 + allBracketRoom(scene, tracks) + allGaps(scene, inOrder(scene, tracks));
}

void placeTracks(const Scene &scene, const std::vector<int> &tracks, const std::vector<PartMeasure> &measures,
                 const QRectF &area, double pixel, SceneLayout *layout)
{
    if (tracks.empty())
        return;
    const double count = static_cast<double>(tracks.size());
    const std::vector<int> ordered = inOrder(scene, tracks);
    const double between = allBracketRoom(scene, tracks) + allGaps(scene, ordered);
    const double rowHeight = std::clamp((area.height() - between) / count, 1.0, largestRow);
    const double used = rowHeight * count + between;
    const double titleHeight = measures[static_cast<std::size_t>(tracks.front())].titleHeight;
    const bool above = rowHeight >= lowestTitledRow;
    const Gutters gutters = above || rowHeight < titleHeight * 0.8 ? Gutters{} : guttersFor(titleHeight, area.width());
    const QRectF cellArea = area.adjusted(gutters.left, 0, -gutters.right, 0);
    const Axis axis = sharedAxis(scene, tracks);
    const double unit = std::min(cellArea.width() / (axis.to - axis.from), largestUnit);
    const double left = cellArea.left() + (cellArea.width() - unit * (axis.to - axis.from)) / 2;
    const auto whole = [pixel](double v) { return std::floor(v / pixel + 0.5) * pixel; };

    double y = area.top() + std::max(0.0, (area.height() - used) / 2);
    int block = blockOf(scene, ordered.front());
    for (const int part : ordered) {
        y += blockOf(scene, part) != block ? groupGap : 0;
        block = blockOf(scene, part);
        const auto index = static_cast<std::size_t>(part);
        const Track &track = std::get<Track>(scene.parts[index]);
        PartBox &box = layout->boxes[index];
        const double title = above ? measures[index].titleHeight : 0;
        const double roomBelow = rowHeight - title - titleToCells;
        const double byHeight = std::clamp(roomBelow * 0.62, 1.0, largestTrackCell);
        // One size for all tracks where the finest allows it: a neuron is a neuron.
        const double byWidth = std::max(unit * cellShare, std::min(track.pitch * unit * cellShare, 12.0));
        const double side = std::min(byHeight, byWidth);
        const double height = side < 6 ? std::min(byHeight, 12.0) : side;
        const int first = -track.padBefore;
        const int inside = static_cast<int>(std::floor((axis.to - 0.5 - track.first) / track.pitch + 1e-6)) + 1 - first;
        const int total = std::min(track.padBefore + track.count + track.padAfter, std::max(1, inside));
        const double firstCentre = left + (track.first + first * track.pitch - axis.from) * unit;
        const double top = whole(y + title + titleToCells);
        box.cells = {QPointF(firstCentre - side / 2, top), QSizeF(track.pitch * unit, height), QSizeF(side, height),
                     1, total, first, std::min(4.0, track.pitch * unit * 0.5)};
        box.body = box.cells.bounds();
        if (title > 0)
            box.title = {cellArea.left(), top - titleToCells - title, cellArea.width(), title};
        else if (gutters.right > 0)
            box.title = QRectF(area.left(), top + (height - titleHeight) / 2, area.width(), titleHeight)
                            .adjusted(gutters.left > 0 ? 0 : cellArea.width(), 0, 0, 0);
        y += rowHeight + roomForBrackets(scene, part);
        layout->cell = std::max(layout->cell, side);
    }
}

} // namespace convlab::ui
