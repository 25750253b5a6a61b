// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_run.h"

#include "core/lab/pooling_cell.h"
#include "core/scene/pool_formula.h"
#include "core/scene/pool_links.h"
#include "core/scene/pool_scene.h"

#include <algorithm>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

bool shows(const PoolStage &stage, PoolKind kind)
{
    return std::find(stage.kinds().begin(), stage.kinds().end(), kind) != stage.kinds().end();
}

/// Whether some window sees padding, and no maximum would change if padding were 0 instead of −∞.
bool zeroPaddingWouldNotShow(const PoolTrace &trace)
{
    bool padded = false;
    for (int step = 0; step < trace.stepCount(); ++step) {
        const PoolTally tally = trace.tallyOf(trace.cellAt(step));
        if (tally.real == tally.taps)
            continue;
        padded = true;
        if (tally.max < 0)
            return false;
    }
    return padded;
}

/// Positions of the axis, from the first cell on, that some window looks at.
std::int64_t reachedCells(const AxisWindows &axis)
{
    std::vector<bool> reached(static_cast<std::size_t>(axis.size));
    for (const AxisWindows::Window &window : axis.windows) {
        for (const int position : window.cells) {
            if (!axis.isPadding(position))
                reached[static_cast<std::size_t>(position)] = true;
        }
    }
    return std::count(reached.begin(), reached.end(), true);
}

} // namespace

Scene PoolRun::sceneAt(const Moment &moment) const
{
    return poolSceneAt(m_stage, moment);
}

std::vector<Mark> PoolRun::linksOf(const CellRef &cell) const
{
    return poolLinksOf(m_stage, cell);
}

Formula PoolRun::formulaOf(const CellRef &cell) const
{
    const int shown = m_stage.shownAt(cell);
    return shown < 0 ? Formula{} : poolFormula(m_stage, shown, {0, 0, cell.row, cell.col});
}

int PoolRun::stepForFrame(int frameId, int row, int col) const
{
    return poolStepForFrame(m_stage, frameId, row, col);
}

std::vector<Label> PoolRun::facts() const
{
    const PoolTrace &trace = m_stage.trace();
    const Shape &input = trace.input().shape, &output = trace.output(PoolKind::Max).shape;
    std::vector<Label> facts{{"pool.fact.output", {number(output.h), number(output.w)}},
                             {"pool.fact.parameters", {}},
                             {"pool.fact.kept", {number(input.count()), number(output.count())}}};
    const std::int64_t unreached = input.count() - reachedCells(trace.rows()) * reachedCells(trace.cols());
    if (unreached > 0)
        facts.push_back({"pool.fact.unreached", {number(unreached)}});
    return facts;
}

std::vector<Remark> PoolRun::remarks() const
{
    const PoolTrace &trace = m_stage.trace();
    const PoolSetup &setup = trace.setup();
    std::vector<Remark> remarks;
    if (shows(m_stage, PoolKind::Max) && zeroPaddingWouldNotShow(trace))
        remarks.push_back({{"pool.remark.padding", {}}, "negative"});
    const bool sums = shows(m_stage, PoolKind::Average) || shows(m_stage, PoolKind::L2);
    if (setup.windows == PoolSetup::Windows::Sliding && setup.params.dilation != Extent2{} && sums)
        remarks.push_back({{"pool.remark.dilated", {}}, {}});
    return remarks;
}

std::vector<std::pair<std::string, double>> PoolRun::liveNumbers() const
{
    const Shape &output = m_stage.trace().output(PoolKind::Max).shape;
    return {{"output_h", number(output.h)}, {"output_w", number(output.w)}};
}

std::vector<double> PoolRun::pageNumbers() const
{
    std::vector<double> numbers = m_stage.trace().output(PoolKind::Max).data;
    const std::vector<double> &averages = m_stage.trace().output(PoolKind::Average).data;
    numbers.insert(numbers.end(), averages.begin(), averages.end());
    return numbers;
}

std::string PoolRun::labOutput() const
{
    return poolingOutput(m_stage.trace(), m_stage.kinds());
}

Snippets PoolRun::snippets() const
{
    return poolingSnippets(m_stage.trace(), m_stage.kinds());
}

} // namespace convlab
