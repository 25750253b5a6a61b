// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_scene.h"

#include "core/scene/pool_formula.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = PoolMicro::Kind;

constexpr int keptArrows = 4;       ///< of the last steps, where cells are large: more would hide the numbers
constexpr int fewOutputs = 16;
constexpr int keptWinners = 256;    ///< the same for marks

/// Fills one scene; the moment is resolved once.
class Composer {
public:
    Composer(const PoolStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_step(moment.step), m_cell(m_trace.cellAt(moment.step)),
          m_micro(stage.microAt(moment.step, moment.micro)), m_seen(std::min(m_micro.tap + 1, m_trace.tapCount(m_cell))),
          m_tally(m_trace.tallyOf(m_cell, m_seen))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        fillOutputs();
        markWindow();
        pointOutWinners();
        m_scene.formula = poolFormula(m_stage, m_cell, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    bool finished() const { return m_micro.kind == Kind::Write; }

    void fillOutputs()
    {
        for (int shown = 0; shown < static_cast<int>(m_stage.kinds().size()); ++shown) {
            const CellRef cell = m_stage.outputCell(shown, m_cell);
            Grid &grid = std::get<Grid>(m_scene.parts[static_cast<std::size_t>(cell.part)]);
            grid.reveal.count = m_step + (finished() ? 1 : 0);
            const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(shown)];
            if (!finished())
                grid.partial = PartialCell{m_cell.h, m_cell.w, m_trace.valueOf(kind, m_tally, m_micro.kind == Kind::Finish)};
            mark(cell, Emphasis::Current, Role::Output);
        }
    }

    void markWindow()
    {
        for (int i = 0; i < m_trace.tapCount(m_cell); ++i)
            mark(m_stage.inputCell(m_trace.tapAt(m_cell, i)), Emphasis::Active, Role::Output);
        if (m_micro.kind == Kind::Visit)
            mark(m_stage.inputCell(m_trace.tapAt(m_cell, m_micro.tap)), Emphasis::Current, Role::Input);
        m_scene.frames.push_back(poolWindowFrame(m_trace, m_cell, 0, m_stage.inputCell(0, 0).part, Role::Output));
    }

    void pointOutWinners()
    {
        if (m_stage.pointedOut() < 0)
            return;
        const PoolKind kind = m_stage.kinds()[static_cast<std::size_t>(m_stage.pointedOut())];
        const int kept = m_trace.stepCount() <= fewOutputs ? keptArrows : 0;
        for (int step = std::max(m_step - keptWinners, 0); step < m_step; ++step)
            pointOut(m_trace.cellAt(step), winnerOf(kind, m_trace.tallyOf(m_trace.cellAt(step))), m_step - step < kept);
        pointOut(m_cell, winnerOf(kind, m_tally), true);
    }

    void pointOut(const OutputCell &cell, const std::optional<PoolTap> &winner, bool arrow)
    {
        if (!winner)
            return;
        mark(m_stage.inputCell(*winner), Emphasis::Winner, Role::Output);
        if (arrow)
            m_scene.arrows.push_back({m_stage.inputCell(*winner), m_stage.outputCell(m_stage.pointedOut(), cell), Role::Output});
    }

    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    /// What finishing means: only all poolings side by side do both.
    const char *finishKey() const
    {
        if (m_stage.kinds().size() > 1)
            return "pool.caption.finish";
        return m_stage.kinds().front() == PoolKind::L2 ? "pool.caption.root" : "pool.caption.divide";
    }

    Label caption() const
    {
        const double taps = m_trace.tapCount(m_cell);
        if (finished())
            return {"pool.caption.write", {m_step + 1.0, 1.0 * m_trace.stepCount(), 1.0 * m_cell.h, 1.0 * m_cell.w, taps}};
        if (m_micro.kind == Kind::Finish)
            return {finishKey(), {1.0 * m_trace.divisorOf(m_tally)}};
        const PoolTap tap = m_trace.tapAt(m_cell, m_micro.tap);
        return {tap.padding ? "pool.caption.padding" : "pool.caption.visit", {m_micro.tap + 1.0, taps, tap.value}};
    }

    const PoolStage &m_stage;
    const PoolTrace &m_trace;
    int m_step;
    OutputCell m_cell;
    PoolMicro m_micro;
    int m_seen;
    PoolTally m_tally;
    Scene m_scene;
};

} // namespace

Scene poolSceneAt(const PoolStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

int poolStepForFrame(const PoolStage &stage, int frameId, int row, int col)
{
    if (frameId != 0)
        return -1;
    return stage.trace().nearestStep(row, col);
}

} // namespace convlab
