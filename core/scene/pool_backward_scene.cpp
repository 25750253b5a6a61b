// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_backward_scene.h"

#include "core/scene/pool_backward_formula.h"
#include "core/scene/pool_stage.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = PoolBackMicro::Kind;

constexpr int keptArrows = 4;       ///< of the last windows, where cells are large
constexpr int fewOutputs = 16;
constexpr int fewShares = 9;        ///< an average of so many cells shows an arrow to each

/// Fills one scene; the moment is resolved once.
class Composer {
public:
    Composer(const PoolBackwardStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_forward(m_trace.forward()), m_step(moment.step),
          m_cell(m_forward.cellAt(moment.step)), m_micro(m_trace.microAt(moment.step, moment.micro)),
          m_given(m_micro.tap + (m_micro.kind == Kind::Give ? 1 : 0))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        for (int shown = 0; shown < m_stage.shownCount(); ++shown) {
            const int part = m_stage.gradientPart(shown);
            std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]).values =
                m_trace.gradient(m_stage.kind(shown), m_step, m_given);
            m_scene.frames.push_back(poolWindowFrame(m_forward, m_cell, 1 + shown, part, Role::Gradient));
        }
        m_scene.frames.push_back(poolWindowFrame(m_forward, m_cell, 0, m_stage.inputPart(), Role::Gradient));
        mark(m_stage.upstreamCell(m_cell), Emphasis::Current);
        markShares();
        drawArrows();
        m_scene.formula = poolBackwardFormula(m_stage, m_step, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    void mark(const CellRef &cell, Emphasis emphasis, Role role = Role::Gradient)
    {
        m_scene.marks.push_back({cell, emphasis, role});
    }

    void markShares()
    {
        const PoolTally tally = m_forward.tallyOf(m_cell);
        for (int shown = 0; shown < m_stage.shownCount(); ++shown) {
            const std::vector<double> slopes = m_trace.slopesOf(m_stage.kind(shown), m_cell);
            for (int i = 0; i < m_given; ++i) {
                const bool now = m_micro.kind == Kind::Give && i == m_micro.tap;
                if (now || slopes[static_cast<std::size_t>(i)] != 0)
                    mark(m_stage.gradientCell(shown, m_forward.tapAt(m_cell, i)), now ? Emphasis::Current : Emphasis::Active);
            }
            if (const auto winner = winnerOf(m_stage.kind(shown), tally))
                mark(m_stage.inputCell(*winner), Emphasis::Winner, Role::Output);
        }
    }

    /// The kind whose gradients are drawn on their way: the one that stands next to dY.
    void drawArrows()
    {
        const int kept = m_trace.stepCount() <= fewOutputs && winnerOf(m_stage.kind(0), m_forward.tallyOf(m_cell)) ? keptArrows : 1;
        for (int step = std::max(m_step - kept + 1, 0); step <= m_step; ++step)
            drawArrowsOf(m_forward.cellAt(step));
    }

    void drawArrowsOf(const OutputCell &cell)
    {
        const std::vector<double> slopes = m_trace.slopesOf(m_stage.kind(0), cell);
        if (std::count_if(slopes.begin(), slopes.end(), [](double slope) { return slope != 0; }) > fewShares)
            return;
        for (std::size_t i = 0; i < slopes.size(); ++i) {
            if (slopes[i] != 0)
                m_scene.arrows.push_back({m_stage.upstreamCell(cell),
                                          m_stage.gradientCell(0, m_forward.tapAt(cell, static_cast<int>(i))), Role::Gradient});
        }
    }

    Label caption() const
    {
        const double taps = m_forward.tapCount(m_cell), upstream = m_trace.upstreamAt(m_cell);
        if (m_micro.kind == Kind::Take)
            return {"pool.back.caption.take", {1.0 * m_cell.h, 1.0 * m_cell.w, upstream}};
        if (m_micro.kind == Kind::Done)
            return {"pool.back.caption.done", {m_step + 1.0, 1.0 * m_trace.stepCount(), upstream}};
        const bool padding = m_forward.tapAt(m_cell, m_micro.tap).padding;
        return {padding ? "pool.back.caption.padding" : "pool.back.caption.give", {m_micro.tap + 1.0, taps}};
    }

    const PoolBackwardStage &m_stage;
    const PoolBackwardTrace &m_trace;
    const PoolTrace &m_forward;
    int m_step;
    OutputCell m_cell;
    PoolBackMicro m_micro;
    int m_given;    ///< shares of this window that have arrived
    Scene m_scene;
};

void linkUpstream(const PoolBackwardStage &stage, const OutputCell &cell, std::vector<Mark> &marks)
{
    const PoolTrace &forward = stage.trace().forward();
    for (int i = 0; i < forward.tapCount(cell); ++i)
        marks.push_back({stage.inputCell(forward.tapAt(cell, i)), Emphasis::Linked, Role::Input});
    for (int shown = 0; shown < stage.shownCount(); ++shown) {
        const std::vector<double> slopes = stage.trace().slopesOf(stage.kind(shown), cell);
        for (std::size_t i = 0; i < slopes.size(); ++i) {
            if (slopes[i] != 0)
                marks.push_back({stage.gradientCell(shown, forward.tapAt(cell, static_cast<int>(i))), Emphasis::Linked, Role::Gradient});
        }
        if (const auto winner = winnerOf(stage.kind(shown), forward.tallyOf(cell)))
            marks.push_back({stage.inputCell(*winner), Emphasis::Winner, Role::Output});
    }
}

void linkPlane(const PoolBackwardStage &stage, const CellRef &cell, std::vector<Mark> &marks)
{
    const PoolTrace &forward = stage.trace().forward();
    for (int part = 0; part <= stage.shownCount(); ++part) {
        if (part != cell.part)
            marks.push_back({{part, cell.row, cell.col}, Emphasis::Linked, part == stage.inputPart() ? Role::Input : Role::Gradient});
    }
    PoolTap place;
    place.row = cell.row;
    place.col = cell.col;
    for (const int row : forward.rows().windowsOver(cell.row - forward.rows().padBefore)) {
        for (const int col : forward.cols().windowsOver(cell.col - forward.cols().padBefore)) {
            const OutputCell window{0, 0, row, col};
            const auto index = static_cast<std::size_t>(forward.tapIndexOf(window, place));
            const int shown = stage.shownAt(cell);
            if (shown < 0 || stage.trace().slopesOf(stage.kind(shown), window)[index] != 0)
                marks.push_back({stage.upstreamCell(window), Emphasis::Linked, Role::Gradient});
        }
    }
}

} // namespace

Scene poolBackwardSceneAt(const PoolBackwardStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

std::vector<Mark> poolBackwardLinksOf(const PoolBackwardStage &stage, const CellRef &cell)
{
    const bool upstream = stage.isUpstream(cell);
    if (!upstream && !stage.isPlane(cell))
        return {};
    const Role role = cell.part == stage.inputPart() ? Role::Input : Role::Gradient;
    std::vector<Mark> marks{{cell, Emphasis::Origin, role}};
    if (upstream)
        linkUpstream(stage, {0, 0, cell.row, cell.col}, marks);
    else
        linkPlane(stage, cell, marks);
    return marks;
}

} // namespace convlab
