// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_run.h"

namespace convlab {

namespace {

using practice::Misconception;

double number(std::int64_t value) { return static_cast<double>(value); }

Prediction ofStandard(const SeparableTrace &trace)
{
    const SeparableSetting &setting = trace.setting();
    const std::int64_t weights = trace.standard().weights;
    Prediction prediction;
    prediction.item = "count_conv";
    prediction.question = {"separable.predict.standard", {}};
    prediction.answer = number(weights);
    prediction.addSlip(Misconception::ChannelsForgotten, number(weights / setting.inChannels));
    prediction.addSlip(Misconception::AreaOnly, number(weights / setting.outChannels));
    prediction.addSlip(Misconception::KernelSideForArea, number(weights / setting.kernel.w));
    prediction.addSlip(Misconception::StandardForSeparable, number(trace.separableWeights()));
    return prediction;
}

Prediction ofSeparable(const SeparableTrace &trace)
{
    Prediction prediction;
    prediction.item = "separable_count";
    prediction.question = {"separable.predict.separable", {}};
    prediction.answer = number(trace.separableWeights());
    prediction.addSlip(Misconception::DepthwiseOnly, number(trace.spatial().weights));
    prediction.addSlip(Misconception::PointwiseOnly, number(trace.pointwise().weights));
    prediction.addSlip(Misconception::StandardForSeparable, number(trace.standard().weights));
    return prediction;
}

} // namespace

/// What the counters will come to, before they have come far; with factors, one product of each row.
std::optional<Prediction> SeparableRun::predictionAt(int step) const
{
    Prediction prediction;
    if (m_stage.showsFactors()) {
        const std::int64_t middle = trace().setting().kernel.w / 2;
        const double column = trace().column().data[static_cast<std::size_t>(step)], row = trace().row().data[static_cast<std::size_t>(middle)];
        prediction.item = "separable_rank_one";
        prediction.question = {"separable.predict.product", {1.0 * step, number(middle)}};
        prediction.cell = {SeparableStage::Approximation, step, static_cast<int>(middle)};
        prediction.answer = column * row;
        prediction.addSlip(Misconception::SlopesAdded, column + row);
        return prediction;
    }
    if (step > 1)
        return {};
    prediction = step == 0 ? ofStandard(trace()) : ofSeparable(trace());
    prediction.veiled = {SeparableStage::StandardWork, SeparableStage::SeparableWork};
    return prediction;
}

} // namespace convlab
