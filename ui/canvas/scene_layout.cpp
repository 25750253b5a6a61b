// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene_layout.h"

#include "ui/canvas/parts/code_paint.h"
#include "ui/canvas/scene_flow.h"
#include "ui/canvas/title_room.h"
#include "ui/canvas/track_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace convlab::ui {

namespace {

constexpr double margin = 16, codeGap = 20;
constexpr double worthItsOwnColumn = 1.1;

/// A title keeps its size and its distance to the cells, and is pushed back into the area where it can.
QRectF movedTitle(const QRectF &title, const QRectF &oldBody, const QRectF &newBody, const QRectF &area)
{
    if (title.isEmpty())
        return title;
    QRectF result = title;
    const double factor = oldBody.width() > 0 ? newBody.width() / oldBody.width() : 1;
    result.setWidth(std::max(title.width(), std::min(title.width() * factor, area.width())));
    result.moveCenter({newBody.center().x(), 0});
    result.moveBottom(newBody.top() - (oldBody.top() - title.bottom()));
    const QRectF seen = newBody.intersected(area);
    if (seen.width() >= title.width()) {
        result.setWidth(seen.width());
        result.moveLeft(seen.left());
    }
    return result;
}

/// Code at the right of everything else, where cells become larger than in lines with it: code is high and needs no more
/// width in a wide line.
std::optional<SceneLayout> codeBeside(const Scene &scene, const std::vector<int> &parts, const std::vector<PartMeasure> &measures,
                                      const QRectF &room, double pixel, double largest, const SceneLayout &inLines)
{
    std::vector<int> code, others;
    for (const int part : parts)
        (std::holds_alternative<Code>(scene.parts[static_cast<std::size_t>(part)]) ? code : others).push_back(part);
    if (code.size() != 1 || others.empty())
        return {};
    const PartMeasure &measure = measures[static_cast<std::size_t>(code.front())];
    QRectF right = room;
    right.setLeft(room.right() - std::ceil(std::max(measure.code.width() * codeScale(0), measure.titleMinimum)));
    QRectF left = room;
    left.setRight(right.left() - codeGap);
    if (left.width() < codeGap)
        return {};
    SceneLayout beside = inLines;
    SceneFlow(scene, code, measures, largest).place(right, pixel, &beside);
    SceneFlow(scene, others, measures, largest).place(left, pixel, &beside);
    return beside.cell > inLines.cell * worthItsOwnColumn ? std::optional(beside) : std::nullopt;
}

} // namespace

bool PartBox::holds(const QPointF &position) const
{
    const bool above = !title.isEmpty() && title.bottom() <= body.top();
    return title.contains(position) || body.adjusted(0, above ? title.bottom() - body.top() : 0, 0, 0).contains(position);
}

bool SceneLayout::has(const CellRef &ref) const
{
    return ref.part >= 0 && ref.part < static_cast<int>(boxes.size())
           && boxes[static_cast<std::size_t>(ref.part)].cells.contains(ref.row, ref.col);
}

QRectF SceneLayout::cellRect(const CellRef &ref) const
{
    return has(ref) ? boxes[static_cast<std::size_t>(ref.part)].cells.rect(ref.row, ref.col) : QRectF();
}

CellRef SceneLayout::cellAt(const QPointF &position) const
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (const auto hit = boxes[i].cells.at(position))
            return {static_cast<int>(i), hit->first, hit->second};
    }
    return {};
}

SceneLayout SceneLayout::transformed(double factor, const QPointF &offset) const
{
    if (factor == 1 && offset.isNull())
        return *this;
    SceneLayout result = *this;
    result.cell = cell * factor;
    for (PartBox &box : result.boxes) {
        const QRectF old = box.body;
        box.body = {old.topLeft() * factor + offset, old.size() * factor};
        box.cells = box.cells.transformed(factor, offset);
        box.title = movedTitle(box.title, old, box.body, area);
    }
    return result;
}

SceneLayout layoutScene(const Scene &scene, const QRectF &area, const std::vector<PartMeasure> &measures, double pixel,
                        double largest)
{
    SceneLayout layout;
    layout.area = area;
    layout.boxes.resize(scene.parts.size());
    const double sides = std::min(margin, area.width() / 20), ends = std::min(margin, area.height() / 20);
    QRectF room = area.adjusted(sides, ends, -sides, -ends);
    std::vector<int> tracks, others;
    for (int i = 0; i < static_cast<int>(scene.parts.size()); ++i)
        (std::holds_alternative<Track>(scene.parts[static_cast<std::size_t>(i)]) ? tracks : others).push_back(i);
    if (!tracks.empty()) {
        QRectF band = room;
        if (!others.empty()) { // tracks above, everything else below
            band.setHeight(std::min(preferredTrackHeight(scene, tracks), room.height() * 0.6));
            room.setTop(band.bottom());
        }
        placeTracks(scene, tracks, measures, band, pixel, &layout);
    }
    SceneFlow(scene, others, measures, largest).place(room, pixel, &layout);
    if (const std::optional<SceneLayout> beside = codeBeside(scene, others, measures, room, pixel, largest, layout))
        layout = *beside;
    spreadTitles(measures, room, &layout);
    return layout;
}

} // namespace convlab::ui
