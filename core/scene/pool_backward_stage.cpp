// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_backward_stage.h"

#include "core/scene/grid_parts.h"
#include "core/scene/pool_stage.h"

#include <algorithm>

namespace convlab {

namespace {

// Strings, for GCC 12 takes the assignment of two characters for a read of unset ones.
const std::string gradientSymbol = "dX", upstreamSymbol = "dY";

} // namespace

PoolBackwardStage::PoolBackwardStage(PoolBackwardTrace trace, std::vector<PoolKind> kinds)
    : m_trace(std::move(trace)), m_kinds(std::move(kinds))
{
    double scale = largestMagnitude(m_trace.upstream().data);
    for (const PoolKind kind : m_kinds)
        scale = std::max(scale, largestMagnitude(*m_trace.gradient(kind)));
    m_parts.emplace_back(poolInputGrid(m_trace.forward(), m_kinds));
    for (int shown = 0; shown < shownCount(); ++shown)
        addGradient(shown, scale);
    addUpstream(scale);
}

void PoolBackwardStage::addGradient(int shown, double scale)
{
    static constexpr const char *titles[] = {"pool.back.max", "pool.back.average", "pool.back.min", "pool.back.l2"};
    Grid grid = std::get<Grid>(m_parts.front()); // the same plane
    grid.id = std::string("gradient.") + poolSymbol(kind(shown));
    grid.symbol = gradientSymbol;
    grid.title.key = titles[static_cast<int>(kind(shown))];
    grid.role = Role::Gradient;
    // The maximum stands next to dY, so that its arrows cross nothing.
    grid.place = {1, shown / 2, shownCount() == 1 ? 0 : 1 - shown % 2};
    grid.values = m_trace.gradient(kind(shown));
    grid.tintScale = scale;
    grid.source.name.clear();
    m_parts.emplace_back(std::move(grid));
}

void PoolBackwardStage::addUpstream(double scale)
{
    const Tensor<double> &upstream = m_trace.upstream();
    Grid grid;
    grid.id = "upstream";
    grid.symbol = upstreamSymbol;
    grid.title.key = "pool.back.upstream";
    grid.role = Role::Gradient;
    grid.place = {2, 0, 0}; // no sign before it: where dY stands below dX, only its arrows say the direction
    grid.rows = static_cast<int>(upstream.shape.h);
    grid.cols = static_cast<int>(upstream.shape.w);
    grid.values = planeValues(upstream, 0, 0);
    grid.tintScale = scale;
    grid.source = {"g", 0, 0, 0, 0, grid.rows, grid.cols, false};
    m_parts.emplace_back(std::move(grid));
}

std::string PoolBackwardStage::gradientName(const PoolTap &tap) const
{
    const PoolTrace &forward = m_trace.forward();
    return cellName("dX", tap.row - static_cast<int>(forward.rows().padBefore),
                    tap.col - static_cast<int>(forward.cols().padBefore));
}

} // namespace convlab
