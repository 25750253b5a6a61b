// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_stage.h"

#include "core/scene/grid_parts.h"

#include <algorithm>
#include <limits>

namespace convlab {

const char *poolSymbol(PoolKind kind)
{
    switch (kind) {
    case PoolKind::Max: return "max";
    case PoolKind::Average: return "avg";
    case PoolKind::Min: return "min";
    case PoolKind::L2: return "L2";
    }
    return "";
}

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// What stands in a padding cell, by the first pooling on show that says so.
double paddingValue(const std::vector<PoolKind> &kinds)
{
    switch (kinds.front()) {
    case PoolKind::Max: return -infinity;
    case PoolKind::Min: return infinity;
    default: return 0;
    }
}

SharedValues paddedValues(const PoolTrace &trace, double padding)
{
    std::vector<double> values;
    for (std::int64_t row = -trace.rows().padBefore; row < trace.rows().size + trace.rows().padAfter; ++row) {
        for (std::int64_t col = -trace.cols().padBefore; col < trace.cols().size + trace.cols().padAfter; ++col) {
            const bool isPadding = trace.rows().isPadding(static_cast<int>(row)) || trace.cols().isPadding(static_cast<int>(col));
            values.push_back(isPadding ? padding : trace.input().at(0, 0, row, col));
        }
    }
    return std::make_shared<const std::vector<double>>(std::move(values));
}

const char *titleKey(PoolKind kind)
{
    switch (kind) {
    case PoolKind::Max: return "pool.max";
    case PoolKind::Average: return "pool.average";
    case PoolKind::Min: return "pool.min";
    case PoolKind::L2: return "pool.l2";
    }
    return "";
}

} // namespace

Grid poolInputGrid(const PoolTrace &trace, const std::vector<PoolKind> &kinds)
{
    const Shape &shape = trace.input().shape;
    const AxisWindows &rows = trace.rows(), &cols = trace.cols();
    Grid grid;
    grid.id = "input";
    grid.symbol = "X";
    grid.title.key = "pool.input";
    grid.role = Role::Input;
    grid.rows = static_cast<int>(rows.paddedSize());
    grid.cols = static_cast<int>(cols.paddedSize());
    grid.values = paddedValues(trace, paddingValue(kinds));
    if (trace.setup().windows == PoolSetup::Windows::Sliding)
        grid.states = paddedStates(verticalAxis(shape, trace.setup().params), horizontalAxis(shape, trace.setup().params));
    grid.tintScale = largestMagnitude(trace.input().data);
    grid.source = {"x", 0, 0, static_cast<int>(rows.padBefore), static_cast<int>(cols.padBefore),
                   static_cast<int>(shape.h), static_cast<int>(shape.w), false};
    return grid;
}

Frame poolWindowFrame(const PoolTrace &trace, const OutputCell &cell, int id, int part, Role role)
{
    const AxisWindows::Window &rows = trace.rows().windows[static_cast<std::size_t>(cell.h)];
    const AxisWindows::Window &cols = trace.cols().windows[static_cast<std::size_t>(cell.w)];
    return {id, part, rows.first + static_cast<int>(trace.rows().padBefore),
            cols.first + static_cast<int>(trace.cols().padBefore), rows.span, cols.span, role};
}

PoolStage::PoolStage(PoolTrace trace, std::vector<PoolKind> kinds) : m_trace(std::move(trace)), m_kinds(std::move(kinds))
{
    const auto shows = [&](PoolKind kind) { return std::find(m_kinds.begin(), m_kinds.end(), kind) != m_kinds.end(); };
    m_finishes = shows(PoolKind::Average) || shows(PoolKind::L2);
    for (const PoolKind kind : {PoolKind::Min, PoolKind::Max}) {
        if (shows(kind))
            m_pointedOut = static_cast<int>(std::find(m_kinds.begin(), m_kinds.end(), kind) - m_kinds.begin());
    }
    m_parts.emplace_back(poolInputGrid(m_trace, m_kinds));
    m_parts.emplace_back(Sign{"→", {1, 0, 0}});
    for (int shown = 0; shown < static_cast<int>(m_kinds.size()); ++shown)
        addOutput(shown);
}

void PoolStage::addOutput(int shown)
{
    const PoolKind kind = m_kinds[static_cast<std::size_t>(shown)];
    const Tensor<double> &output = m_trace.output(kind);
    Grid grid;
    grid.id = std::string("output.") + poolSymbol(kind);
    grid.symbol = poolSymbol(kind);
    if (m_kinds.size() == 1) // beside each other there is room for the symbols only
        grid.title.key = titleKey(kind);
    grid.role = Role::Output;
    grid.place = {2, shown / 2, shown % 2};
    grid.rows = static_cast<int>(output.shape.h);
    grid.cols = static_cast<int>(output.shape.w);
    grid.values = planeValues(output, 0, 0);
    grid.tintScale = largestMagnitude(m_trace.input().data); // that of the input, so that keeping and fading show
    m_parts.emplace_back(std::move(grid));
}

int PoolStage::shownAt(const CellRef &cell) const
{
    const int shown = cell.part - firstOutput;
    return shown >= 0 && shown < static_cast<int>(m_kinds.size()) ? shown : -1;
}

int PoolStage::microCount(int step) const
{
    return m_trace.microCount(step) - (m_finishes ? 0 : 1);
}

PoolMicro PoolStage::microAt(int step, int micro) const
{
    const PoolMicro result = m_trace.microAt(step, micro);
    return result.kind == PoolMicro::Kind::Finish && !m_finishes ? m_trace.microAt(step, micro + 1) : result;
}

} // namespace convlab
