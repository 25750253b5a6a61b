// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage_layers.h"

#include "ui/canvas/overlay/blocks_paint.h"
#include "ui/canvas/overlay/brackets_paint.h"
#include "ui/canvas/overlay/cells_in_motion.h"
#include "ui/canvas/overlay/connections_paint.h"
#include "ui/canvas/overlay/frames_paint.h"
#include "ui/canvas/overlay/marks_paint.h"
#include "ui/canvas/overlay/pointer_paint.h"
#include "ui/canvas/parts/bars_paint.h"
#include "ui/canvas/parts/code_paint.h"
#include "ui/canvas/parts/grid_paint.h"
#include "ui/canvas/parts/meter_paint.h"
#include "ui/canvas/parts/mosaic_paint.h"
#include "ui/canvas/parts/part_title.h"
#include "ui/canvas/parts/sign_paint.h"
#include "ui/canvas/parts/strip_paint.h"
#include "ui/canvas/parts/track_paint.h"
#include "ui/canvas/parts/volume_paint.h"

#include <QPainter>

namespace convlab::ui {

std::vector<PartMeasure> measureScene(const Scene &scene, const Theme &theme, const Words &words)
{
    std::vector<PartMeasure> measures;
    measures.reserve(scene.parts.size());
    for (const Part &part : scene.parts) {
        if (const auto *sign = std::get_if<Sign>(&part))
            measures.push_back(measureSign(*sign, theme));
        else if (const auto *meter = std::get_if<Meter>(&part))
            measures.push_back(measureMeter(*meter, theme, words));
        else
            measures.push_back(measureTitle(titleOf(part, words), theme));
        if (const auto *code = std::get_if<Code>(&part))
            measures.back().code = measureCode(*code, theme);
    }
    return measures;
}

void paintBackdrop(QPainter &painter, const StageContext &stage)
{
    if (!stage.transparent)
        painter.fillRect(stage.layout.area, stage.theme.canvas);
    for (std::size_t i = 0; i < stage.now.parts.size(); ++i) {
        const Part &part = stage.now.parts[i];
        const PartBox &box = stage.layout.boxes[i];
        if (const auto *track = std::get_if<Track>(&part))
            paintTrack(painter, *track, box.cells, stage.layout.area, stage.theme);
        else if (const auto *sign = std::get_if<Sign>(&part))
            paintSign(painter, box.body, *sign, stage.theme);
        else if (const auto *mosaic = std::get_if<Mosaic>(&part))
            paintMosaic(painter, *mosaic, box, stage.layout.area, stage.theme, stage.words);
        else if (const auto *meter = std::get_if<Meter>(&part))
            paintMeter(painter, *meter, box.body, stage.theme, stage.words);
        else if (const auto *volume = std::get_if<Volume>(&part))
            paintVolume(painter, *volume, box, stage.layout.area, stage.theme);
        else if (const auto *code = std::get_if<Code>(&part))
            paintCodeText(painter, *code, box.cells, stage.theme);
        paintTitle(painter, box.title, titleOf(part, stage.words), stage.theme, stage.stamps);
    }
}

void paintGrids(QPainter &painter, const StageContext &stage)
{
    for (std::size_t i = 0; i < stage.now.parts.size(); ++i) {
        if (const auto *grid = std::get_if<Grid>(&stage.now.parts[i]))
            paintGrid(painter, *grid, stage.layout.boxes[i].cells, stage.layout.area, stage.theme);
    }
}

namespace {

constexpr double steppedBack = 0.28;

/// Bars, strips, and volumes on their way: what changes with the moment and is drawn anew in each frame.
void paintChangingParts(QPainter &painter, const StageContext &stage)
{
    for (std::size_t i = 0; i < stage.now.parts.size(); ++i) {
        const Part &part = stage.now.parts[i];
        const int index = static_cast<int>(i);
        if (const auto *bars = std::get_if<Bars>(&part)) {
            paintBars(painter, *bars, stage.layout.boxes[i].cells, stage.theme);
        } else if (const auto *code = std::get_if<Code>(&part)) {
            paintCodeValues(painter, *code, stage.layout.boxes[i].cells, stage.theme);
        } else if (const auto *strip = std::get_if<Strip>(&part)) {
            const Strip *later = StageContext::partAs<Strip>(stage.next, index);
            paintStrip(painter, *strip, later ? later->known : strip->known, stage.phase, stage.layout.boxes[i],
                       titleOf(part, stage.words), stage.theme);
        } else if (const auto *volume = std::get_if<Volume>(&part)) {
            const Volume *later = StageContext::partAs<Volume>(stage.next, index);
            if (stage.moving() && later && *later != *volume)
                paintVolumeMotion(painter, *volume, *later, stage.phase, stage.layout.boxes[i], stage.layout.area, stage.theme);
        }
    }
}

/// On tracks the answer to a hovered cell is a cone like the scene's own: that one steps back meanwhile, or
/// the two would be told apart by nothing.
double strengthOfOwnCone(const StageContext &stage, const StagePointer &pointer)
{
    const bool answered = pointer.links && !pointer.links->empty() && stage.track(pointer.links->front().cell.part);
    return answered ? steppedBack : 1;
}

} // namespace

void paintOverlay(QPainter &painter, const StageContext &stage, const StagePointer &pointer)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintChangingParts(painter, stage);
    const double own = strengthOfOwnCone(stage, pointer);
    paintRibbons(painter, stage, own);
    paintCoveredTitles(painter, stage);
    paintArrivals(painter, stage);
    paintPartials(painter, stage);
    paintBlocks(painter, stage);
    paintFrames(painter, stage);
    std::vector<SeenMark> marks = seenMarks(stage);
    for (SeenMark &seen : marks)
        seen.opacity *= own;
    paintMarks(painter, stage, marks);
    paintArrows(painter, stage);
    if (pointer.litParts)
        paintLitParts(painter, stage, *pointer.litParts);
    for (const std::vector<Mark> *marksHere : {pointer.litCells, pointer.links}) {
        std::vector<SeenMark> seen;
        for (const Mark &mark : marksHere ? *marksHere : std::vector<Mark>{})
            seen.push_back({mark, 1});
        paintMarks(painter, stage, seen);
    }
    paintBrackets(painter, stage, own);
    paintIndices(painter, stage, pointer);
    paintFlights(painter, stage);
    paintCursor(painter, stage, pointer.cursor);
}

} // namespace convlab::ui
