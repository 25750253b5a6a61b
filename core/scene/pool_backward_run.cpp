// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_backward_run.h"

#include "core/scene/pool_backward_formula.h"
#include "core/scene/pool_backward_scene.h"

#include <algorithm>
#include <numeric>

namespace convlab {

Scene PoolBackwardRun::sceneAt(const Moment &moment) const
{
    return poolBackwardSceneAt(m_stage, moment);
}

std::vector<Mark> PoolBackwardRun::linksOf(const CellRef &cell) const
{
    return poolBackwardLinksOf(m_stage, cell);
}

Formula PoolBackwardRun::formulaOf(const CellRef &cell) const
{
    if (!m_stage.isUpstream(cell))
        return poolGradientFormula(m_stage, cell);
    const int step = cell.row * static_cast<int>(trace().cols().windows.size()) + cell.col;
    return poolBackwardFormula(m_stage, step, {PoolBackMicro::Kind::Done, trace().tapCount(trace().cellAt(step))});
}

/// Beside the usual ones, whether the whole gradient arrives.
std::vector<Label> PoolBackwardRun::facts() const
{
    std::vector<Label> facts = PoolSectionRun::facts();
    const std::vector<double> &upstream = m_stage.trace().upstream().data;
    const PoolBackwardTrace::Values gradient = m_stage.trace().gradient(kinds().front());
    facts.push_back({kinds().size() > 1 ? "pool.back.fact.sums_max" : "pool.back.fact.sums",
                     {std::accumulate(upstream.begin(), upstream.end(), 0.0),
                      std::accumulate(gradient->begin(), gradient->end(), 0.0)}});
    return facts;
}

/// Whether some window has its largest (or smallest, where that is on show alone) number twice.
bool PoolBackwardRun::hasTies() const
{
    const PoolKind kind = kinds().front();
    if (kind != PoolKind::Max && kind != PoolKind::Min)
        return false;
    const std::vector<double> &winners = trace().output(kind).data;
    for (int step = 0; step < stepCount(); ++step) {
        int equal = 0;
        trace().forEachTap(trace().cellAt(step), [&](int, const PoolTap &tap) {
            equal += !tap.padding && tap.value == winners[static_cast<std::size_t>(step)] ? 1 : 0;
        });
        if (equal > 1)
            return true;
    }
    return false;
}

std::vector<Remark> PoolBackwardRun::remarks() const
{
    std::vector<Remark> remarks;
    if (hasTies())
        remarks.push_back({{"pool.back.remark.ties", {}}, {}});
    return remarks;
}

int PoolBackwardRun::stepForFrame(int frameId, int row, int col) const
{
    return frameId >= 0 && frameId <= m_stage.shownCount() ? trace().nearestStep(row, col) : -1;
}

std::string PoolBackwardRun::topicAt(const Moment &moment) const
{
    return m_stage.trace().microAt(moment.step, moment.micro).kind == PoolBackMicro::Kind::Take ? "take" : "route";
}

} // namespace convlab
