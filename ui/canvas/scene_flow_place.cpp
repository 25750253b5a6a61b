// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands once the lines are broken.
#include "ui/canvas/scene_flow.h"

#include "ui/canvas/flow_gaps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab::ui {

using namespace flow;

void SceneFlow::place(const QRectF &area, double pixel, SceneLayout *layout) const
{
    if (m_units.empty())
        return;
    Terms terms{.area = area.size(), .pixel = pixel};
    Wrap wrap = choose(&terms);
    if (wrap.lineEnds.empty())
        wrap = {0.02, {static_cast<int>(m_units.size())}};
    const std::vector<BlockSize> sizes = blockSizes(wrap.cell, terms);
    double height = lineGap * static_cast<double>(wrap.lineEnds.size() - 1);
    for (std::size_t line = 0, first = 0; line < wrap.lineEnds.size(); first = static_cast<std::size_t>(wrap.lineEnds[line++]))
        height += lineHeight(sizes, static_cast<int>(first), wrap.lineEnds[line]);

    double y = area.top() + std::max(0.0, (area.height() - height) / 2);
    int unit = 0;
    for (const int end : wrap.lineEnds) {
        const int first = m_units[static_cast<std::size_t>(unit)].first;
        const int last = m_units[static_cast<std::size_t>(end - 1)].last;
        const double width = lineWidth(sizes, unit, end, wrap.cell);
        const double spare = std::max(0.0, area.width() - width);
        const double gap = blockGap(std::min(wrap.cell, m_cap)) + std::min(spare / (last - first + 2), 26.0);
        double x = area.left() + std::max(0.0, (area.width() - width - (gap - blockGap(std::min(wrap.cell, m_cap))) * (last - first)) / 2);
        double middle = 0;
        for (int i = first; i <= last; ++i)
            middle = std::max(middle, sizes[static_cast<std::size_t>(i)].title() + sizes[static_cast<std::size_t>(i)].body / 2);
        for (int i = first; i <= last; ++i) {
            const BlockSize &size = sizes[static_cast<std::size_t>(i)];
            const QPointF topLeft(x, y + middle - size.body / 2 - size.title());
            placeBlock(m_blocks[static_cast<std::size_t>(i)], size, topLeft, wrap.cell, terms, layout);
            x += size.width + gap;
        }
        y += lineHeight(sizes, unit, end) + lineGap;
        unit = end;
    }
    layout->cell = snapped(std::min(wrap.cell, m_cap), pixel);
    layout->lines = static_cast<int>(wrap.lineEnds.size());
}

void SceneFlow::placeBlock(const Block &block, const BlockSize &size, const QPointF &topLeft, double cell,
                            const Terms &terms, SceneLayout *layout) const
{
    const double gap = slotGap(std::min(cell, m_cap));
    const auto offset = [gap](const std::vector<double> &sizes, int index) {
        return std::accumulate(sizes.begin(), sizes.begin() + index, gap * index);
    };
    for (const Slot &slot : block.slots) {
        const auto part = static_cast<std::size_t>(slot.part);
        QSizeF body = bodySize(slot.part, cell, terms);
        double columnWidth = size.colWidth[static_cast<std::size_t>(slot.col)];
        if (std::holds_alternative<Meter>(m_scene.parts[part])) {
            columnWidth = size.width;
            body.setWidth(columnWidth);
        }
        const double rowTitle = size.rowTitle[static_cast<std::size_t>(slot.row)];
        const double titlesAbove = std::accumulate(size.rowTitle.begin(), size.rowTitle.begin() + slot.row, 0.0);
        const double x = topLeft.x() + offset(size.colWidth, slot.col);
        const double y = topLeft.y() + titlesAbove + rowTitle + offset(size.rowBody, slot.row);
        const double spareHeight = size.rowBody[static_cast<std::size_t>(slot.row)] - body.height()
                                   - size.rowBracket[static_cast<std::size_t>(slot.row)];

        PartBox &box = layout->boxes[part];
        const auto whole = [&](double v) { return std::floor(v / terms.pixel + 0.5) * terms.pixel; };
        box.body = {QPointF(whole(x + (columnWidth - body.width()) / 2), whole(y + spareHeight / 2)), body};
        if (terms.titles && m_measures[part].titleHeight > 0) {
            const double titleHeight = m_measures[part].titleHeight;
            box.title = {x, box.body.top() - titleGap - titleHeight, columnWidth, titleHeight};
        }
        if (const auto *grid = std::get_if<Grid>(&m_scene.parts[part]); grid && grid->rows > 0 && grid->cols > 0) {
            const QSizeF one(body.width() / widthInCells(*grid), body.height() / grid->rows);
            const bool ruled = grid->ruler.length > 0;
            const QSizeF step(ruled ? one.width() * grid->ruler.pitch : one.width(), one.height());
            const QPointF origin = box.body.topLeft() + QPointF(ruled ? one.width() * grid->ruler.first : 0, 0);
            box.cells = {origin, step, one, grid->rows, grid->cols, 0, 0};
        } else if (const auto *bars = std::get_if<Bars>(&m_scene.parts[part]); bars && !bars->bars.empty()) {
            const int count = static_cast<int>(bars->bars.size());
            const QSizeF one(body.width() / count, body.height());
            box.cells = {box.body.topLeft(), one, one, 1, count, 0, 0};
        } else if (const auto *mosaic = std::get_if<Mosaic>(&m_scene.parts[part]); mosaic && mosaic->rows > 0 && mosaic->cols > 0) {
            box.cells = mosaicTiles(*mosaic, std::min(cell, m_cap), terms.pixel, box.body, terms.closeRoom);
        } else if (const auto *volume = std::get_if<Volume>(&m_scene.parts[part])) {
            box.cells = volumeSheets(*volume, std::min(cell, m_cap), terms.pixel, box.body);
        } else if (const auto *strip = std::get_if<Strip>(&m_scene.parts[part])) {
            box.cells = stripChannels(*strip, box.body);
        } else if (const auto *code = std::get_if<Code>(&m_scene.parts[part]); code && !code->lines.empty()) {
            const int count = static_cast<int>(code->lines.size());
            const QSizeF one(body.width(), body.height() / count);
            box.cells = {box.body.topLeft(), one, one, count, 1, 0, 0};
        }
    }
}

} // namespace convlab::ui
