// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/activation_scene.h"

#include "core/scene/activation_formula.h"

namespace convlab {

namespace {

using Stage = ActivationStage;
using Phase = ActivationTrace::Phase;

double number(std::int64_t value) { return static_cast<double>(value); }

constexpr Stage::Part strips[] = {Stage::Means, Stage::Deviations, Stage::Zeros};

/// Fills one scene.
class Composer {
public:
    Composer(const Stage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_moment(moment),
          m_phase(m_trace.phases()[static_cast<std::size_t>(moment.step)])
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        m_scene.parts[Stage::Block] = m_stage.blockAt(m_phase);
        for (const Stage::Part part : strips)
            reveal(part, phaseOf(part));
        m_scene.formula = activationFormula(m_stage, m_moment);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    static Phase phaseOf(Stage::Part part)
    {
        return part == Stage::Means ? Phase::Mean : part == Stage::Deviations ? Phase::Deviation : Phase::Zeros;
    }

    void reveal(Stage::Part part, Phase phase)
    {
        Strip &strip = std::get<Strip>(m_scene.parts[part]);
        strip.known = m_phase < phase ? 0 : m_phase == phase ? m_moment.micro + 1 : -1;
        if (m_phase != phase)
            return;
        m_scene.marks.push_back({{part, 0, m_moment.micro}, Emphasis::Current, strip.role});
        m_scene.frames.push_back({1, Stage::Block, 0, m_moment.micro, m_stage.samples(), 1, strip.role});
    }

    Label caption() const
    {
        const Shape &s = m_stage.setting().shape;
        switch (m_phase) {
        case Phase::Block:
            return {m_stage.setting().guess ? "stats.caption.riddle" : "stats.caption.block",
                    {number(s.n), number(s.c), number(s.h), number(s.w), number(s.count())}};
        case Phase::Width: return {"stats.caption.width", {number(s.w), number(s.n * s.c * s.h)}};
        case Phase::Height: return {"stats.caption.height", {number(s.h), number(s.n * s.c)}};
        case Phase::Set: return setCaption();
        case Phase::Normalise: return {"stats.caption.normalise", {number(m_trace.setCount())}};
        case Phase::Mean: return statistic(Stage::Means, "stats.caption.mean", "stats.caption.mean_outside");
        case Phase::Deviation: return statistic(Stage::Deviations, "stats.caption.deviation", "stats.caption.deviation_outside");
        case Phase::Zeros: break;
        }
        return statistic(Stage::Zeros, "stats.caption.zeros", "stats.caption.zeros_outside");
    }

    Label setCaption() const
    {
        static const char *const keys[] = {"stats.caption.batch", "stats.caption.layer", "stats.caption.instance", "stats.caption.group"};
        const Shape &s = m_stage.setting().shape;
        return {keys[static_cast<int>(*m_stage.setting().norm)],
                {number(m_trace.setCount()), number(m_trace.perSet()), number(s.n), number(s.c), number(m_stage.setting().groups)}};
    }

    Label statistic(Stage::Part part, const char *inside, const char *outside) const
    {
        const Strip &strip = m_stage.strip(part);
        const double value = (*strip.values)[static_cast<std::size_t>(m_moment.micro)];
        return {strip.isOutside(m_moment.micro) ? outside : inside, {number(m_moment.micro), value, strip.bandLow, strip.bandHigh}};
    }

    const Stage &m_stage;
    const ActivationTrace &m_trace;
    Moment m_moment;
    Phase m_phase;
    Scene m_scene;
};

} // namespace

Scene activationSceneAt(const ActivationStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

std::vector<Mark> activationLinksOf(const ActivationStage &stage, const CellRef &cell)
{
    std::vector<Mark> links{{cell, Emphasis::Origin, Role::None}};
    const auto add = [&](const CellRef &other) {
        if (other != cell)
            links.push_back({other, Emphasis::Linked, Role::None});
    };
    for (const Stage::Part part : strips)
        add({part, 0, cell.col});
    const bool sheet = cell.part == Stage::Block;
    for (int n = 0; n < stage.samples(); ++n) {
        for (int c = 0; c < stage.channels(); ++c) {
            if (sheet ? stage.trace().setOf(n, c) == stage.trace().setOf(cell.row, cell.col) : c == cell.col)
                add({Stage::Block, n, c});
        }
    }
    return links;
}

} // namespace convlab
