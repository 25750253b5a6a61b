// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/residual_run.h"

#include "core/scene/residual_formula.h"

namespace convlab {

namespace {

using practice::Misconception;
using Kind = ResidualStep::Kind;

void addJoinSlips(Prediction &prediction, double skip, double branch)
{
    prediction.addSlip(Misconception::SkipForgotten, branch);
    prediction.addSlip(Misconception::ResidualMultiplied, skip * branch);
    prediction.addSlip(Misconception::BranchSubtracted, skip - branch);
}

Prediction ofBlock(const ResidualStage &stage, int index)
{
    const ResidualStage::Block &block = stage.block(index);
    Prediction prediction;
    prediction.item = "residual_gradient";
    prediction.question = {"residual.predict.gradient", {}};
    prediction.cell = {stage.x, 0, 0};
    prediction.answer = block.outgoing->front();
    prediction.veiled = {stage.firstBars};
    addJoinSlips(prediction, block.skip->front(), block.branch->front());
    return prediction;
}

/// One row of a matrix times a vector, with ReLU for h and the gain for F.
Prediction ofRow(const ResidualStage &stage, const ResidualStep &step)
{
    const ResidualTrace &trace = stage.trace();
    const int terms = stage.setup().inputs();
    const double sum = residualPartialSum(stage, step, terms);
    const auto index = static_cast<std::size_t>(step.index);
    Prediction prediction;
    prediction.item = step.kind == Kind::Skip ? "separable_pointwise" : "residual_network"; // the projection is a 1×1 convolution
    prediction.cell = {residualProduct(stage, step.kind).resultPart, step.index, 0};
    if (step.kind == Kind::Hidden) {
        prediction.question.key = "residual.predict.hidden";
        prediction.answer = trace.hidden()[index];
        prediction.addSlip(Misconception::ReluForgotten, sum);
    } else {
        prediction.question.key = step.kind == Kind::Skip ? "residual.predict.projected" : "residual.predict.branch";
        prediction.answer = step.kind == Kind::Skip ? trace.skip()[index] : trace.branch()[index];
    }
    prediction.question.numbers = {1.0 * step.index};
    prediction.addSlip(Misconception::AveragedForSum, sum / terms);
    return prediction;
}

} // namespace

std::optional<Prediction> ResidualRun::predictionAt(int step) const
{
    const ResidualStep at = m_stage.steps()[static_cast<std::size_t>(step)];
    Prediction prediction;
    if (at.kind == Kind::Block) {
        prediction = ofBlock(m_stage, at.index);
    } else if (at.kind == Kind::Sum) {
        const auto index = static_cast<std::size_t>(at.index);
        prediction.item = "residual_add";
        prediction.question = {"residual.predict.sum", {1.0 * at.index}};
        prediction.cell = {m_stage.output, at.index, 0};
        prediction.answer = m_stage.trace().output()[index];
        addJoinSlips(prediction, m_stage.trace().skip()[index], m_stage.trace().branch()[index]);
    } else {
        prediction = ofRow(m_stage, at);
    }
    return prediction;
}

} // namespace convlab
