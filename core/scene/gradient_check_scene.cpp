// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/formula_writer.h"
#include "core/scene/gradient_check_math.h"
#include "core/scene/gradient_check_stage.h"

namespace convlab {

namespace {

using Progress = Token::Progress;

class Composer {
public:
    Composer(const GradientCheckStage &stage, const Moment &moment)
        : m_stage(stage), m_trace(stage.trace()), m_weight(moment.step), m_micro(static_cast<GradientMicro>(moment.micro))
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        fillGhosts();
        revealResults();
        markWeight();
        m_scene.formula = gradientCheckFormula(m_stage, m_weight, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    Grid &grid(int part) { return std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]); }
    bool reached(GradientMicro micro) const { return m_micro >= micro; }
    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    void fillGhosts()
    {
        const GradientCheckStage::Ghosts &ghosts = m_stage.ghosts(m_weight);
        grid(m_stage.up).values = ghosts.up;
        grid(m_stage.lossUp).values = ghosts.lossUp;
        grid(m_stage.lossDown).values = ghosts.lossDown;
        if (reached(GradientMicro::NudgeDown))
            grid(m_stage.down).values = ghosts.down;
        grid(m_stage.lossUp).reveal.count = reached(GradientMicro::LossUp) ? -1 : 0;
        grid(m_stage.lossDown).reveal.count = reached(GradientMicro::LossDown) ? -1 : 0;
    }

    void revealResults()
    {
        const int written = m_weight + (m_micro == GradientMicro::Divide ? 1 : 0);
        grid(m_stage.numeric).reveal.count = written;
        grid(m_stage.difference).reveal.count = written;
    }

    void markWeight()
    {
        mark(m_stage.cell(m_stage.kernel, m_weight), Emphasis::Active, Role::Kernel);
        switch (m_micro) {
        case GradientMicro::NudgeUp: mark(m_stage.cell(m_stage.up, m_weight), Emphasis::Current, Role::Kernel); break;
        case GradientMicro::LossUp: mark({m_stage.lossUp, 0, 0}, Emphasis::Current, Role::Output); break;
        case GradientMicro::NudgeDown: mark(m_stage.cell(m_stage.down, m_weight), Emphasis::Current, Role::Kernel); break;
        case GradientMicro::LossDown: mark({m_stage.lossDown, 0, 0}, Emphasis::Current, Role::Output); break;
        case GradientMicro::Difference:
            mark({m_stage.lossUp, 0, 0}, Emphasis::Active, Role::Output);
            mark({m_stage.lossDown, 0, 0}, Emphasis::Active, Role::Output);
            break;
        case GradientMicro::Divide:
            mark(m_stage.cell(m_stage.numeric, m_weight), Emphasis::Current, Role::Gradient);
            mark(m_stage.cell(m_stage.analytic, m_weight), Emphasis::Active, Role::Gradient);
            mark(m_stage.cell(m_stage.difference, m_weight), Emphasis::Current, Role::Layer6);
            break;
        }
        int id = 0;
        for (const int part : {m_stage.kernel, m_stage.up, m_stage.down}) {
            const CellRef at = m_stage.cell(part, m_weight);
            m_scene.frames.push_back({id++, part, at.row, at.col, 1, 1, Role::Kernel});
        }
    }

    Label caption() const
    {
        const WeightCheck &check = m_trace.check(m_weight);
        const CellRef at = m_stage.cell(m_stage.kernel, m_weight);
        const double row = at.row, col = at.col, epsilon = m_trace.setup().epsilon();
        switch (m_micro) {
        case GradientMicro::NudgeUp: return {"gradient.caption.up", {row, col, epsilon, check.up}};
        case GradientMicro::LossUp: return {"gradient.caption.loss_up", {check.lossUp}};
        case GradientMicro::NudgeDown:
            return {m_stage.central() ? "gradient.caption.down" : "gradient.caption.kept", {row, col, epsilon, check.down}};
        case GradientMicro::LossDown: return {"gradient.caption.loss_down", {check.lossDown}};
        case GradientMicro::Difference: return {"gradient.caption.difference", {check.difference}};
        case GradientMicro::Divide: break;
        }
        const auto index = static_cast<std::size_t>(m_weight);
        return {"gradient.caption.divide", {row, col, check.slope, m_trace.analytic()[index], m_trace.difference()[index]}};
    }

    const GradientCheckStage &m_stage;
    const GradientCheckTrace &m_trace;
    int m_weight;
    GradientMicro m_micro;
    Scene m_scene;
};

void writeNudge(FormulaWriter &writer, const GradientCheckStage &stage, int weight, bool up)
{
    const WeightCheck &check = stage.trace().check(weight);
    const CellRef from = stage.cell(stage.kernel, weight), to = stage.cell(up ? stage.up : stage.down, weight);
    writer.name(cellName(up ? "K⁺" : "K⁻", to.row, to.col), Role::Kernel, to);
    writer.text("=");
    writer.number(stage.trace().setup().k.data[static_cast<std::size_t>(weight)], Role::Kernel, from, Progress::Done);
    if (up || stage.central()) {
        writer.text(up ? "+" : "−");
        writer.number(stage.trace().setup().epsilon(), Role::None, {}, Progress::Active);
        writer.text("=");
        writer.number(up ? check.up : check.down, Role::Kernel, to, Progress::Done, true);
    }
}

void writeLoss(FormulaWriter &writer, const GradientCheckStage &stage, int weight, bool up)
{
    const CellRef at{up ? stage.lossUp : stage.lossDown, 0, 0};
    writer.name(up ? "L(K⁺)" : "L(K⁻)", Role::Output, at);
    writer.text("=");
    writer.number(up ? stage.trace().check(weight).lossUp : stage.trace().check(weight).lossDown, Role::Output, at,
                  Progress::Active, true);
}

void writeQuotient(FormulaWriter &writer, const GradientCheckStage &stage, int weight, bool divided)
{
    const WeightCheck &check = stage.trace().check(weight);
    const CellRef slope = stage.cell(stage.numeric, weight);
    writer.name("(L⁺ − L⁻) / " + std::string(stage.central() ? "2ε" : "ε"), Role::Gradient, slope);
    writer.text("= (");
    writer.number(check.lossUp, Role::Output, {stage.lossUp, 0, 0}, Progress::Done);
    writer.text("−");
    writer.operand(check.lossDown, Role::Output, {stage.lossDown, 0, 0}, Progress::Done);
    writer.text(") /");
    writer.number(check.divisor, Role::None, {}, divided ? Progress::Active : Progress::Pending);
    writer.text("=");
    writer.number(check.difference, Role::Output, {}, divided ? Progress::Done : Progress::Active);
    writer.text("/");
    writer.number(check.divisor, Role::None, {}, divided ? Progress::Done : Progress::Pending);
    if (!divided)
        return;
    writer.text("=");
    writer.number(check.slope, Role::Gradient, slope, Progress::Done, true);
}

} // namespace

Scene gradientCheckSceneAt(const GradientCheckStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

Formula gradientCheckFormula(const GradientCheckStage &stage, int weight, GradientMicro micro)
{
    FormulaWriter writer;
    switch (micro) {
    case GradientMicro::NudgeUp: writeNudge(writer, stage, weight, true); break;
    case GradientMicro::LossUp: writeLoss(writer, stage, weight, true); break;
    case GradientMicro::NudgeDown: writeNudge(writer, stage, weight, false); break;
    case GradientMicro::LossDown: writeLoss(writer, stage, weight, false); break;
    case GradientMicro::Difference: writeQuotient(writer, stage, weight, false); break;
    case GradientMicro::Divide: writeQuotient(writer, stage, weight, true); break;
    }
    Formula formula = writer.take();
    formula.math = gradientCheckMath(stage, weight, micro);
    return formula;
}

} // namespace convlab
