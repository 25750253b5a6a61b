// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene_flow.h"

#include "ui/canvas/parts/code_paint.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace convlab::ui {

namespace {

constexpr double titleGap = 13;      // room for column indices between a title and its cells
constexpr double imageCells = 14;    // a picture is as wide as so many cells
constexpr double worthALine = 1.08;  // more lines only for cells larger by this factor
constexpr double worthAWord = 1.2;   // words are cut only for cells larger by this factor
constexpr double lineGap = 16;
constexpr double bracketHeight = 36; // foot, bar and one line of words
constexpr int searchSteps = 16;
constexpr double closeRooms[] = {mostCloseRoom, 140, 110, 85, 60, 40};

double blockGap(double cell) { return std::clamp(cell * 0.8, 14.0, 34.0); }
double slotGap(double cell) { return std::clamp(cell * 0.45, 10.0, 22.0); }

double snapped(double length, double pixel)
{
    return length >= 6 ? std::floor(length / pixel + 1e-6) * pixel : length;
}

double widthInCells(const Grid &grid)
{
    return grid.ruler.length > 0 ? grid.ruler.length : grid.cols;
}

const Placement &placeOf(const Part &part)
{
    return std::visit([](const auto &p) -> const Placement & { return p.place; }, part);
}

} // namespace

SceneFlow::SceneFlow(const Scene &scene, const std::vector<int> &parts, const std::vector<PartMeasure> &measures)
    : m_scene(scene), m_measures(measures)
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
        m_largest = largestCell * 4;
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
    const double common = std::min(cell, largestCell);
    if (const auto *grid = std::get_if<Grid>(&p)) {
        const CellRule rule{common, cell * imageCells, terms.relaxed, terms.area};
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
    const double gap = slotGap(std::min(cell, largestCell));
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
    double width = blockGap(std::min(cell, largestCell)) * (last - first);
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

/// The wrap into `lines` lines of the smallest height, or nothing where it does not fit.
std::vector<int> SceneFlow::wrapInto(int lines, double cell, const Terms &terms) const
{
    const int count = static_cast<int>(m_units.size());
    const std::vector<BlockSize> sizes = blockSizes(cell, terms);
    constexpr double never = 1e18;
    const auto at = [count](int line, int end) { return static_cast<std::size_t>(line * (count + 1) + end); };
    std::vector<double> height(static_cast<std::size_t>((lines + 1) * (count + 1)), never);
    std::vector<int> begin(height.size(), 0);
    height[at(0, 0)] = 0;
    for (int line = 1; line <= lines; ++line) {
        for (int end = line; end <= count; ++end) {
            for (int first = end - 1; first >= line - 1; --first) {
                if (lineWidth(sizes, first, end, cell) > terms.area.width() + 1e-6) // cells squeezed into the width fill it
                    break;
                const double total = height[at(line - 1, first)] + lineHeight(sizes, first, end) + (line > 1 ? lineGap : 0);
                if (total < height[at(line, end)]) {
                    height[at(line, end)] = total;
                    begin[at(line, end)] = first;
                }
            }
        }
    }
    if (height[at(lines, count)] > terms.area.height())
        return {};
    std::vector<int> ends(static_cast<std::size_t>(lines));
    for (int line = lines, end = count; line > 0; --line) {
        ends[static_cast<std::size_t>(line - 1)] = end;
        end = begin[at(line, end)];
    }
    return ends;
}

SceneFlow::Wrap SceneFlow::largest(int lines, const Terms &terms) const
{
    Wrap wrap{m_largest, wrapInto(lines, m_largest, terms)};
    if (!wrap.lineEnds.empty())
        return wrap;
    double low = 0.02, high = m_largest;
    wrap = {low, wrapInto(lines, low, terms)};
    if (wrap.lineEnds.empty())
        return wrap;
    for (int i = 0; i < searchSteps; ++i) {
        const double middle = std::sqrt(low * high);
        const std::vector<int> ends = wrapInto(lines, middle, terms);
        if (ends.empty()) {
            high = middle;
        } else {
            low = middle;
            wrap = {middle, ends};
        }
    }
    return wrap;
}

SceneFlow::Wrap SceneFlow::best(const Terms &terms) const
{
    Wrap best;
    for (int lines = 1; lines <= static_cast<int>(m_units.size()); ++lines) {
        Wrap wrap = largest(lines, terms);
        if (!wrap.lineEnds.empty() && wrap.cell > best.cell * worthALine)
            best = std::move(wrap);
    }
    return best;
}

/// Whole titles and flush strips, unless shorter and narrower ones make cells larger; small grids stay readable beside a huge one.
SceneFlow::Wrap SceneFlow::choose(Terms *terms) const
{
    Wrap wrap = best(*terms);
    const auto consider = [&](Terms other, double needed) {
        Wrap candidate = best(other);
        if (!candidate.lineEnds.empty() && (wrap.lineEnds.empty() || candidate.cell > wrap.cell * needed)) {
            wrap = std::move(candidate);
            *terms = other;
        }
    };
    if (wrap.cell < m_largest) {
        Terms shorter = *terms;
        shorter.shortTitles = true;
        consider(shorter, worthAWord);
    }
    if (m_strips) {
        Terms narrow = *terms;
        narrow.strips = StripWidth::Narrow;
        consider(narrow, worthAWord);
    }
    const double strict = wrap.cell;
    for (const double room : closeRooms) { // a close look gives way before numbers and titles do
        if (strict >= smallestDigitCell || terms->relaxed || (m_boosted && !wrap.lineEnds.empty()))
            break;
        Terms relaxed = *terms;
        relaxed.relaxed = true;
        relaxed.shortTitles = terms->shortTitles || wrap.lineEnds.empty();
        relaxed.closeRoom = room;
        consider(relaxed, 0.75);
    }
    if (wrap.lineEnds.empty()) {
        terms->titles = false;
        terms->closeRoom = *std::min_element(std::begin(closeRooms), std::end(closeRooms));
        wrap = best(*terms);
    }
    return wrap;
}

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
        const double gap = blockGap(std::min(wrap.cell, largestCell)) + std::min(spare / (last - first + 2), 26.0);
        double x = area.left() + std::max(0.0, (area.width() - width - (gap - blockGap(std::min(wrap.cell, largestCell))) * (last - first)) / 2);
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
    layout->cell = snapped(std::min(wrap.cell, largestCell), pixel);
    layout->lines = static_cast<int>(wrap.lineEnds.size());
}

void SceneFlow::placeBlock(const Block &block, const BlockSize &size, const QPointF &topLeft, double cell,
                            const Terms &terms, SceneLayout *layout) const
{
    const double gap = slotGap(std::min(cell, largestCell));
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
            box.cells = mosaicTiles(*mosaic, std::min(cell, largestCell), terms.pixel, box.body, terms.closeRoom);
        } else if (const auto *volume = std::get_if<Volume>(&m_scene.parts[part])) {
            box.cells = volumeSheets(*volume, std::min(cell, largestCell), terms.pixel, box.body);
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
