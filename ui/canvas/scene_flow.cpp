// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene_flow.h"

#include "ui/canvas/flow_gaps.h"
#include "ui/canvas/parts/code_paint.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace convlab::ui {

using namespace flow;

namespace {

constexpr double imageCells = 14;    // a picture is as wide as so many cells
constexpr double bracketHeight = 36; // foot, bar and one line of words

const Placement &placeOf(const Part &part)
{
    return std::visit([](const auto &p) -> const Placement & { return p.place; }, part);
}

} // namespace

SceneFlow::SceneFlow(const Scene &scene, const std::vector<int> &parts, const std::vector<PartMeasure> &measures, double largest)
    : m_scene(scene), m_measures(measures), m_cap(largest), m_largest(largest)
{
    std::map<int, std::vector<int>> byBlock;
    for (const int part : parts)
        byBlock[placeOf(scene.parts[static_cast<std::size_t>(part)]).block].push_back(part);
    for (const auto &[block, members] : byBlock)
        addBlock(scene, members);

    for (int i = 0; i < static_cast<int>(m_blocks.size()); ++i) {
        const bool continues = !m_units.empty() && m_blocks[static_cast<std::size_t>(m_units.back().last)].sign;
        if (continues)
            m_units.back().last = i;
        else
            m_units.push_back({i, i});
    }
    for (const int part : parts) {
        const auto *grid = std::get_if<Grid>(&scene.parts[static_cast<std::size_t>(part)]);
        m_strips = m_strips || std::holds_alternative<Strip>(scene.parts[static_cast<std::size_t>(part)]);
        m_pictures = m_pictures || (grid && grid->style != GridStyle::Numbers);
        m_boosted = m_boosted || (grid && grid->boost > 1);
    }
    if (m_pictures)
        m_largest = m_cap * 4;
}

void SceneFlow::addBlock(const Scene &scene, const std::vector<int> &parts)
{
    std::set<int> rows, cols;
    for (const int part : parts) {
        rows.insert(placeOf(scene.parts[static_cast<std::size_t>(part)]).row);
        cols.insert(placeOf(scene.parts[static_cast<std::size_t>(part)]).col);
    }
    Block block;
    block.sign = true;
    std::set<std::pair<int, int>> taken;
    for (const int part : parts) {
        const Placement &place = placeOf(scene.parts[static_cast<std::size_t>(part)]);
        Slot slot{part, static_cast<int>(std::distance(rows.begin(), rows.find(place.row))),
                  static_cast<int>(std::distance(cols.begin(), cols.find(place.col)))};
        while (!taken.insert({slot.row, slot.col}).second)
            ++slot.col; // two parts at one place stand beside each other
        block.rows = std::max(block.rows, slot.row + 1);
        block.cols = std::max(block.cols, slot.col + 1);
        block.sign = block.sign && std::holds_alternative<Sign>(scene.parts[static_cast<std::size_t>(part)]);
        block.slots.push_back(slot);
    }
    m_blocks.push_back(std::move(block));
}

QSizeF SceneFlow::bodySize(int part, double cell, const Terms &terms) const
{
    const Part &p = m_scene.parts[static_cast<std::size_t>(part)];
    const double common = std::min(cell, m_cap);
    if (const auto *grid = std::get_if<Grid>(&p)) {
        const CellRule rule{common, cell * imageCells, terms.relaxed, terms.area, terms.boosts, m_cap};
        const QSizeF one = rule.cellOf(*grid);
        return {snapped(one.width(), terms.pixel) * widthInCells(*grid), snapped(one.height(), terms.pixel) * grid->rows};
    }
    if (const auto *bars = std::get_if<Bars>(&p))
        return {std::clamp(common, 4.0, 36.0) * static_cast<double>(bars->bars.size()), std::clamp(common * 4, 40.0, 150.0)};
    if (const auto *mosaic = std::get_if<Mosaic>(&p))
        return mosaicSize(*mosaic, common, terms.pixel, terms.closeRoom);
    if (std::holds_alternative<Meter>(p))
        return m_measures[static_cast<std::size_t>(part)].sign;
    if (const auto *volume = std::get_if<Volume>(&p))
        return volumeSize(*volume, common, terms.pixel);
    if (const auto *strip = std::get_if<Strip>(&p))
        return stripSize(*strip, common, terms.pixel, terms.strips);
    if (std::holds_alternative<Code>(p))
        return m_measures[static_cast<std::size_t>(part)].code * codeScale(common);
    const double factor = std::clamp(common / 40, 0.55, 1.0);
    return m_measures[static_cast<std::size_t>(part)].sign * factor;
}

double SceneFlow::bracketRoom(int part) const
{
    const bool below = std::any_of(m_scene.brackets.begin(), m_scene.brackets.end(),
                                   [part](const Bracket &bracket) { return bracket.part == part && bracket.below; });
    return below ? bracketHeight : 0;
}

SceneFlow::BlockSize SceneFlow::blockSize(const Block &block, double cell, const Terms &terms) const
{
    BlockSize size;
    size.colWidth.assign(static_cast<std::size_t>(block.cols), 0);
    size.rowTitle.assign(static_cast<std::size_t>(block.rows), 0);
    size.rowBody.assign(static_cast<std::size_t>(block.rows), 0);
    size.rowBracket.assign(static_cast<std::size_t>(block.rows), 0);
    for (const Slot &slot : block.slots) {
        double &below = size.rowBracket[static_cast<std::size_t>(slot.row)];
        below = std::max(below, bracketRoom(slot.part));
    }
    for (const Slot &slot : block.slots) {
        const PartMeasure &measure = m_measures[static_cast<std::size_t>(slot.part)];
        const QSizeF body = bodySize(slot.part, cell, terms);
        const double words = !terms.titles ? 0 : terms.shortTitles ? measure.titleMinimum : measure.titleWidth;
        const double title = terms.titles && measure.titleHeight > 0 ? measure.titleHeight + titleGap : 0;
        double &width = size.colWidth[static_cast<std::size_t>(slot.col)];
        double &above = size.rowTitle[static_cast<std::size_t>(slot.row)];
        double &height = size.rowBody[static_cast<std::size_t>(slot.row)];
        if (std::holds_alternative<Meter>(m_scene.parts[static_cast<std::size_t>(slot.part)]))
            size.leastWidth = std::max(size.leastWidth, body.width());
        else
            width = std::max({width, body.width(), words});
        above = std::max(above, title);
        height = std::max(height, body.height() + size.rowBracket[static_cast<std::size_t>(slot.row)]);
    }
    const double gap = slotGap(std::min(cell, m_cap));
    size.width = std::accumulate(size.colWidth.begin(), size.colWidth.end(), gap * (block.cols - 1));
    if (const double missing = size.leastWidth - size.width; missing > 0) { // shared out among the columns
        for (double &width : size.colWidth)
            width += missing / block.cols;
        size.width = size.leastWidth;
    }
    size.body = std::accumulate(size.rowBody.begin(), size.rowBody.end(), gap * (block.rows - 1))
                + std::accumulate(size.rowTitle.begin() + 1, size.rowTitle.end(), 0.0);
    return size;
}

std::vector<SceneFlow::BlockSize> SceneFlow::blockSizes(double cell, const Terms &terms) const
{
    std::vector<BlockSize> sizes;
    sizes.reserve(m_blocks.size());
    for (const Block &block : m_blocks)
        sizes.push_back(blockSize(block, cell, terms));
    return sizes;
}

double SceneFlow::lineWidth(const std::vector<BlockSize> &sizes, int firstUnit, int endUnit, double cell) const
{
    const int first = m_units[static_cast<std::size_t>(firstUnit)].first;
    const int last = m_units[static_cast<std::size_t>(endUnit - 1)].last;
    double width = blockGap(std::min(cell, m_cap)) * (last - first);
    for (int i = first; i <= last; ++i)
        width += sizes[static_cast<std::size_t>(i)].width;
    return width;
}

/// Bodies of a line share their middle; titles stand above them.
double SceneFlow::lineHeight(const std::vector<BlockSize> &sizes, int firstUnit, int endUnit) const
{
    double above = 0, below = 0;
    const int last = m_units[static_cast<std::size_t>(endUnit - 1)].last;
    for (int i = m_units[static_cast<std::size_t>(firstUnit)].first; i <= last; ++i) {
        const BlockSize &size = sizes[static_cast<std::size_t>(i)];
        above = std::max(above, size.title() + size.body / 2);
        below = std::max(below, size.body / 2);
    }
    return above + below;
}

} // namespace convlab::ui
