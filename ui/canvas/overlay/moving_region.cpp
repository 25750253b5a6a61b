// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay/moving_region.h"

#include "ui/canvas/overlay/cells_in_motion.h"
#include "ui/canvas/overlay/frames_paint.h"

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double halo = 18;             // the widest glow, with its outline
constexpr std::size_t mostMarks = 300;  // more fading marks are not worth collecting

QRect grown(const QRectF &rect, double by)
{
    return rect.isEmpty() ? QRect() : rect.adjusted(-by, -by, by, by).toAlignedRect();
}

/// Marks that only one of the scenes has fade.
void addFadingMarks(const StageContext &stage, const std::vector<Mark> &marks, const std::vector<Mark> &others, QRegion *region)
{
    for (const Mark &mark : marks) {
        if (std::find(others.begin(), others.end(), mark) == others.end())
            *region += grown(stage.layout.cellRect(mark.cell), halo);
    }
}

void addFrames(const StageContext &stage, QRegion *region)
{
    for (const Frame &frame : stage.now.frames)
        *region += grown(frameRect(stage, frame), halo);
    const StageContext arrived{stage.next, stage.next, 0, stage.layout, stage.theme, stage.words, stage.digits, stage.stamps};
    for (const Frame &frame : stage.next.frames)
        *region += grown(frameRect(arrived, frame), halo);
}

void addFlights(const StageContext &stage, QRegion *region)
{
    for (const Flight &flight : stage.now.flights) {
        for (std::size_t i = 0; i < flight.from.size(); ++i)
            *region += grown(flightRect(stage, flight, i), halo);
    }
}

/// Whole grids whose known cells grow: the new ones come up.
void addArrivals(const StageContext &stage, QRegion *region)
{
    for (int part = 0; part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Grid *grid = stage.grid(part);
        const Grid *later = StageContext::partAs<Grid>(stage.next, part);
        if (grid && later && grid->reveal != later->reveal)
            *region += grown(stage.box(part)->body, 2);
    }
}

/// Volumes whose axes collapse, strips with a number that is just being measured.
void addChangingParts(const StageContext &stage, QRegion *region)
{
    for (int part = 0; part < static_cast<int>(stage.now.parts.size()); ++part) {
        const Part &now = stage.now.parts[static_cast<std::size_t>(part)];
        const bool changes = std::holds_alternative<Volume>(now) || std::holds_alternative<Strip>(now);
        if (changes && part < static_cast<int>(stage.next.parts.size()) && now != stage.next.parts[static_cast<std::size_t>(part)])
            *region += grown(stage.box(part)->body, 2);
    }
}

} // namespace

std::optional<QRegion> movingRegion(const StageContext &stage)
{
    const bool linesFade = stage.now.ribbons != stage.next.ribbons || stage.now.arrows != stage.next.arrows
                           || stage.now.brackets != stage.next.brackets;
    if (linesFade || stage.now.marks.size() + stage.next.marks.size() > mostMarks)
        return std::nullopt;
    QRegion region;
    addFadingMarks(stage, stage.now.marks, stage.next.marks, &region);
    addFadingMarks(stage, stage.next.marks, stage.now.marks, &region);
    addFrames(stage, &region);
    addFlights(stage, &region);
    addArrivals(stage, &region);
    addChangingParts(stage, &region);
    return region;
}

} // namespace convlab::ui
