// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_run.h"

#include "core/scene/pool_formula.h"
#include "core/scene/pool_links.h"
#include "core/scene/pool_scene.h"

namespace convlab {

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

std::string PoolRun::topicAt(const Moment &moment) const
{
    switch (m_stage.microAt(moment.step, moment.micro).kind) {
    case PoolMicro::Kind::Visit: return "visit";
    case PoolMicro::Kind::Finish: return "finish";
    case PoolMicro::Kind::Write: break;
    }
    return "write";
}

} // namespace convlab
