// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_backward_run.h"

#include "core/lab/gradient_cell.h"
#include "core/scene/gradient_check_run.h"

#include <algorithm>

namespace convlab {

Formula ConvBackwardRun::formulaOf(const CellRef &cell) const
{
    for (int index = 0; index < stepCount(); ++index) {
        const ConvBackwardStage::Step step = m_stage.stepAt(index);
        if (m_stage.resultCell(step) == cell)
            return convBackwardFormula(m_stage, step, m_stage.termCount(step.kind));
    }
    return {};
}

std::vector<Label> ConvBackwardRun::facts() const
{
    std::vector<Label> facts = gradientFacts(m_stage.check());
    facts.push_back({"gradient.fact.backward", {1.0 * m_stage.weightSteps(), 1.0 * m_stage.inputSteps()}});
    return facts;
}

std::vector<Remark> ConvBackwardRun::remarks() const
{
    const std::vector<double> &dy = m_stage.check().outputGradient().data;
    if (dy.size() > 1 && std::all_of(dy.begin(), dy.end(), [&](double value) { return value == dy.front(); }))
        return {{{"gradient.remark.same_upstream", {dy.front()}}, "backward"}};
    return {};
}

std::string ConvBackwardRun::topicAt(const Moment &moment) const
{
    switch (m_stage.stepAt(moment.step).kind) {
    case ConvBackwardStage::Kind::Weight: return "weight";
    case ConvBackwardStage::Kind::Input: return "input";
    case ConvBackwardStage::Kind::Bias: break;
    }
    return "bias";
}

int ConvBackwardRun::stepForFrame(int frameId, int row, int col) const
{
    using Kind = ConvBackwardStage::Kind;
    if (frameId < 0 || frameId > static_cast<int>(Kind::Input))
        return -1;
    const auto kind = static_cast<Kind>(frameId);
    const Shape &shape = m_stage.trace(kind).output().shape;
    const auto index = std::clamp<std::int64_t>(row, 0, shape.h - 1) * shape.w + std::clamp<std::int64_t>(col, 0, shape.w - 1);
    return static_cast<int>(index) + (kind == Kind::Input ? m_stage.weightSteps() : 0);
}

std::vector<std::pair<std::string, double>> ConvBackwardRun::liveNumbers() const
{
    return gradientLiveNumbers(m_stage.check());
}

std::string ConvBackwardRun::labOutput() const
{
    return gradientCellOutput(m_stage.check());
}

Snippets ConvBackwardRun::snippets() const
{
    return gradientSnippets(m_stage.check().setup());
}

} // namespace convlab
