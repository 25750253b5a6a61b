// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines are broken: the search for the largest cells.
#include "ui/canvas/scene_flow.h"

#include "ui/canvas/flow_gaps.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace convlab::ui {

using namespace flow;

namespace {

constexpr double worthALine = 1.08;  // more lines only for cells larger by this factor
constexpr double worthAWord = 1.2;   // words are cut only for cells larger by this factor
constexpr int searchSteps = 16;
constexpr double closeRooms[] = {mostCloseRoom, 140, 110, 85, 60, 40};

} // namespace

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
    const auto consider = [&](const Terms &other, double needed) {
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
    if (m_boosted && wrap.cell < smallestDigitCell) { // one size for all where all can be read then
        for (const bool shorter : {false, true}) {
            Terms even = *terms;
            even.boosts = false;
            even.shortTitles = terms->shortTitles || shorter;
            consider(even, (smallestDigitCell - 0.01) / wrap.cell);
        }
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

} // namespace convlab::ui
