// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_backward_stage.h"
#include "core/scene/formula_writer.h"

#include <algorithm>

namespace convlab {

namespace {

using Kind = ConvBackwardStage::Kind;
using Step = ConvBackwardStage::Step;
using Progress = Token::Progress;

Role resultRole(Kind kind)
{
    return kind == Kind::Weight ? Role::Kernel : kind == Kind::Input ? Role::Input : Role::Bias;
}

class Composer {
public:
    Composer(const ConvBackwardStage &stage, const Moment &moment)
        : m_stage(stage), m_index(moment.step), m_step(stage.stepAt(moment.step)), m_terms(stage.termCount(m_step.kind)),
          m_micro(moment.micro)
    {
    }

    Scene compose()
    {
        m_scene.parts = m_stage.parts();
        const int written = m_index + (m_micro == m_terms ? 1 : 0);
        reveal(m_stage.weight, written, 0, m_stage.weightSteps());
        reveal(m_stage.input, written, m_stage.weightSteps(), m_stage.inputSteps());
        reveal(m_stage.bias, written, m_stage.weightSteps() + m_stage.inputSteps(), 1);
        markTerms();
        frameWindow();
        m_scene.formula = convBackwardFormula(m_stage, m_step, m_micro);
        m_scene.caption = caption();
        return std::move(m_scene);
    }

private:
    void reveal(int part, int written, int first, int count)
    {
        Grid &grid = std::get<Grid>(m_scene.parts[static_cast<std::size_t>(part)]);
        grid.reveal.count = std::clamp(written - first, 0, count);
        const CellRef result = m_stage.resultCell(m_step);
        if (part == result.part && m_micro < m_terms)
            grid.partial = PartialCell{result.row, result.col, m_stage.partialSum(m_step, m_micro + 1)};
    }

    void mark(const CellRef &cell, Emphasis emphasis, Role role) { m_scene.marks.push_back({cell, emphasis, role}); }

    void markTerms()
    {
        for (int term = 0; term < m_terms; ++term) {
            mark(m_stage.windowCell(m_step, term), Emphasis::Active, Role::Gradient);
            if (term != m_micro)
                continue;
            mark(m_stage.windowCell(m_step, term), Emphasis::Current, Role::Gradient);
            if (m_step.kind != Kind::Bias)
                mark(m_stage.stencilCell(m_step, term), Emphasis::Current, Role::Gradient);
        }
        mark(m_stage.resultCell(m_step), Emphasis::Current, resultRole(m_step.kind));
    }

    void frameWindow()
    {
        if (m_step.kind == Kind::Bias)
            return;
        const CellRef corner = m_stage.windowCell(m_step, 0);
        const Shape &stencil = m_stage.trace(m_step.kind).weight().shape;
        m_scene.frames.push_back({static_cast<int>(m_step.kind), corner.part, corner.row, corner.col,
                                  static_cast<int>(stencil.h), static_cast<int>(stencil.w),
                                  m_step.kind == Kind::Weight ? Role::Gradient : Role::Kernel});
    }

    Label caption() const
    {
        const double sum = m_stage.partialSum(m_step, std::min(m_micro + 1, m_terms));
        if (m_micro < m_terms)
            return {"gradient.caption.term", {m_micro + 1.0, 1.0 * m_terms, sum}};
        static const char *const keys[] = {"gradient.caption.weight", "gradient.caption.input", "gradient.caption.bias"};
        return {keys[static_cast<int>(m_step.kind)], {1.0 * m_step.cell.h, 1.0 * m_step.cell.w, sum}};
    }

    const ConvBackwardStage &m_stage;
    int m_index;
    Step m_step;
    int m_terms, m_micro;
    Scene m_scene;
};

double barScale(const ConvBackwardStage &stage, Kind kind)
{
    if (kind == Kind::Bias)
        return 1;
    const ConvTrace &trace = stage.trace(kind);
    const double scale = largestMagnitude(trace.input().data) * largestMagnitude(trace.weight().data);
    return scale > 0 ? scale : 1;
}

void writeTerm(FormulaWriter &writer, const ConvBackwardStage &stage, const Step &step, int term, int micro)
{
    const CellRef seen = stage.windowCell(step, term);
    const Progress progress = progressOf(term, micro);
    if (step.kind == Kind::Bias) {
        writer.operand(stage.check().outputGradient().data[static_cast<std::size_t>(term)], Role::Gradient, seen, progress);
        return;
    }
    const ConvTap tap = stage.trace(step.kind).tapAt(step.cell, term);
    const bool weight = step.kind == Kind::Weight;
    writer.product(tap.x, weight ? Role::Input : Role::Gradient, seen, tap.w, weight ? Role::Gradient : Role::Kernel,
                   stage.stencilCell(step, term), progress);
}

} // namespace

Scene convBackwardSceneAt(const ConvBackwardStage &stage, const Moment &moment)
{
    return Composer(stage, moment).compose();
}

Formula convBackwardFormula(const ConvBackwardStage &stage, const Step &step, int micro)
{
    const int terms = stage.termCount(step.kind);
    const CellRef result = stage.resultCell(step);
    FormulaWriter writer(barScale(stage, step.kind));
    const char *symbol = step.kind == Kind::Weight ? "dK" : "dX";
    writer.name(step.kind == Kind::Bias ? "db" : cellName(symbol, result.row, result.col), resultRole(step.kind), result);
    writer.text("=");
    for (int term = 0; term < terms; ++term) {
        if (term > 0)
            writer.text("+", signProgressOf(term, micro));
        writeTerm(writer, stage, step, term, micro);
    }
    writer.text("=");
    writer.number(stage.partialSum(step, std::min(micro + 1, terms)), resultRole(step.kind), result,
                  micro < terms ? Progress::Active : Progress::Done, micro == terms);
    return writer.take();
}

} // namespace convlab
