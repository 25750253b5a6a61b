// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/im2col_places.h"

namespace convlab {

namespace {

constexpr int mostTightPositions = 24;

// Blocks in reading order.
constexpr int pictures = 0, firstArrow = 1, factor = 2, matrixBlock = 3, secondArrow = 4, results = 5;

} // namespace

Im2colPlaces::Im2colPlaces(const Im2colTrace &trace, const Im2colView &view)
    : m_folding(trace.direction() == UnfoldDirection::Col2im),
      m_byColumns(view.layout == Im2colView::Layout::PatchesAsColumns), m_heat(view.heat)
{
    if (trace.positions() > mostTightPositions)
        m_form = Form::Long;
    else if (trace.channels() > 1 || trace.filters() > 1)
        m_form = Form::Blocks;
}

Placement Im2colPlaces::source(int channel) const
{
    return {pictures, channel, 0};
}

Placement Im2colPlaces::copies() const
{
    return m_form == Form::Tight ? Placement{pictures, 1, 0} : Placement{pictures, 0, 1};
}

Placement Im2colPlaces::kernel(int filter, int channel) const
{
    const bool besideCopies = m_heat && m_form != Form::Tight;
    return {pictures, channel, (besideCopies ? 2 : 1) + filter};
}

Placement Im2colPlaces::product(int row, int col) const
{
    const int down = m_byColumns ? row : col, across = m_byColumns ? col : row;
    if (m_form != Form::Tight)
        return {matrixBlock, down, across};
    return m_folding ? Placement{pictures, 0, 1} : Placement{pictures, down, 1 + across};
}

Placement Im2colPlaces::weights() const
{
    return m_form == Form::Long ? Placement{factor, 0, 0} : product(1, 0);
}

Placement Im2colPlaces::output(int filter) const
{
    return m_form == Form::Tight ? Placement{pictures, 1, 3} : Placement{results, filter, 0};
}

Placement Im2colPlaces::sum(int channel) const
{
    return m_form == Form::Tight ? Placement{pictures, 0, 2} : Placement{results, channel, 0};
}

std::vector<Placement> Im2colPlaces::arrows() const
{
    if (m_form == Form::Blocks)
        return {{firstArrow, 0, 0}, {secondArrow, 0, 0}};
    return {};
}

} // namespace convlab
