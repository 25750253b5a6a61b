// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_backward_run.h"
#include "core/scene/gradient_check_run.h"

#include "core/study/misread/gradients.h"

#include <numeric>

namespace convlab {

using practice::Misconception;

/// The slope that the difference quotient comes to; the analytic gradient beside it would tell.
std::optional<Prediction> GradientCheckRun::predictionAt(int step) const
{
    const GradientCheckTrace &trace = m_stage.trace();
    Prediction prediction;
    prediction.item = "gradient_central";
    prediction.cell = m_stage.cell(m_stage.numeric, step);
    prediction.question = {"gradient.predict.slope", {1.0 * prediction.cell.row, 1.0 * prediction.cell.col}};
    prediction.answer = trace.numeric()[static_cast<std::size_t>(step)];
    if (!isPredicted(prediction, trace.analytic()[static_cast<std::size_t>(step)]))
        return {}; // rounding, or a kink between both nudges, cannot be reckoned by heart
    prediction.veiled = {m_stage.analytic, m_stage.difference};
    if (trace.setup().loss == GradientLoss::SquaredSum) {
        const std::vector<double> &outputs = trace.output().data;
        const double sum = std::accumulate(outputs.begin(), outputs.end(), 0.0);
        if (sum != 0)
            prediction.addSlip(Misconception::ChainRuleDropped, prediction.answer / (2 * sum));
        prediction.addSlip(Misconception::FactorTwoForgotten, prediction.answer / 2);
    }
    prediction.addSlip(Misconception::StepCountedOnce, 2 * prediction.answer);
    return prediction;
}

/// One number of dK, dX or db.
std::optional<Prediction> ConvBackwardRun::predictionAt(int step) const
{
    const ConvBackwardStage::Step at = m_stage.stepAt(step);
    const int terms = m_stage.termCount(at.kind);
    static const char *const questions[] = {"gradient.predict.weight", "gradient.predict.input", "gradient.predict.bias"};
    static const char *const items[] = {"gradient_weight", "gradient_input", "gradient_bias"};
    Prediction prediction;
    prediction.item = items[static_cast<int>(at.kind)];
    prediction.question = {questions[static_cast<int>(at.kind)], {1.0 * at.cell.h, 1.0 * at.cell.w}};
    prediction.cell = m_stage.resultCell(at);
    prediction.answer = m_stage.partialSum(at, terms);
    const GradientSetup &setup = m_stage.check().setup();
    if (at.kind == ConvBackwardStage::Kind::Input) {
        const practice::ConvTask task{setup.x, setup.k, {}, {}};
        const Tensor<double> wrong = practice::misread::kernelNotRotated(task, m_stage.check().outputGradient());
        prediction.addSlip(Misconception::KernelNotRotated, wrong.at(0, 0, at.cell.h, at.cell.w));
    }
    prediction.addSlip(Misconception::AveragedForSum, prediction.answer / terms);
    for (const int other : {step - 1, step + 1}) {
        if (other < 0 || other >= m_stage.stepCount() || m_stage.stepAt(other).kind != at.kind)
            continue;
        prediction.addSlip(Misconception::WindowShifted, m_stage.partialSum(m_stage.stepAt(other), terms));
    }
    return prediction;
}

} // namespace convlab
