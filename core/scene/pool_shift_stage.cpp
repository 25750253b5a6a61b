// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_shift_stage.h"

#include "core/analysis/pool_shift.h"
#include "core/scene/grid_parts.h"
#include "core/scene/pool_stage.h"

namespace convlab {

PoolShiftStage::PoolShiftStage(const Tensor<double> &input, const PoolSetup &setup, int shift, std::vector<PoolKind> kinds)
    : m_shift(shift), m_kinds(std::move(kinds)), m_before(input, setup), m_after(movedRight(input, shift), setup)
{
    for (const Side side : {Before, After})
        addInput(side);
    m_parts.emplace_back(Sign{"→", {1, 0, 0}});
    for (const Side side : {Before, After}) {
        for (int shown = 0; shown < shownCount(); ++shown)
            addOutput(side, shown);
    }
}

void PoolShiftStage::addInput(Side side)
{
    Grid grid = poolInputGrid(trace(side), m_kinds);
    grid.place = {0, side, 0};
    if (side == After) {
        grid.id = "moved";
        grid.symbol = "X′";
        grid.title = {"pool.shift.input", {static_cast<double>(m_shift)}};
        grid.source.name.clear(); // the numbers are those of X
    }
    m_parts.emplace_back(std::move(grid));
}

void PoolShiftStage::addOutput(Side side, int shown)
{
    const PoolKind kind = m_kinds[static_cast<std::size_t>(shown)];
    const Tensor<double> &output = trace(side).output(kind);
    Grid grid;
    grid.id = std::string(side == Before ? "output." : "moved.") + poolSymbol(kind);
    grid.symbol = poolSymbol(kind) + std::string(side == Before ? "" : "′");
    grid.role = Role::Output;
    grid.place = {2, side, shown};
    grid.rows = static_cast<int>(output.shape.h);
    grid.cols = static_cast<int>(output.shape.w);
    grid.values = planeValues(output, 0, 0);
    grid.tintScale = largestMagnitude(m_before.input().data);
    m_parts.emplace_back(std::move(grid));
}

std::optional<PoolShiftStage::Place> PoolShiftStage::placeOf(int part) const
{
    if (part >= 0 && part < 2)
        return Place{static_cast<Side>(part), -1};
    const int output = part - firstOutput;
    if (output < 0 || output >= 2 * shownCount())
        return {};
    return Place{static_cast<Side>(output / shownCount()), output % shownCount()};
}

double PoolShiftStage::outputAt(Side side, int shown, const OutputCell &cell) const
{
    return trace(side).output(m_kinds[static_cast<std::size_t>(shown)]).at(0, 0, cell.h, cell.w);
}

bool PoolShiftStage::changed(int shown, const OutputCell &cell) const
{
    return differs(outputAt(Before, shown, cell), outputAt(After, shown, cell));
}

int PoolShiftStage::changedCount(int shown, int steps) const
{
    int count = 0;
    for (int step = 0; step < steps; ++step)
        count += changed(shown, m_before.cellAt(step)) ? 1 : 0;
    return count;
}

} // namespace convlab
