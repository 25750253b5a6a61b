// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/count_run.h"

namespace convlab {

namespace {

using practice::Misconception;
using Phase = CountTrace::Phase;

double number(std::int64_t value) { return static_cast<double>(value); }

const char *convItem(const CountSetting &setting) { return setting.groups > 1 ? "count_groups" : "count_conv"; }

Prediction counted(const char *item, const char *question, std::int64_t answer)
{
    Prediction prediction;
    prediction.item = item;
    prediction.question = {question, {}};
    prediction.answer = number(answer);
    return prediction;
}

Prediction ofFilter(const CountTrace &trace)
{
    const CountSetting &setting = trace.setting();
    const std::int64_t area = setting.kernel.h * setting.kernel.w;
    Prediction prediction = counted(convItem(setting), "counts.predict.filter", trace.filterWeights());
    prediction.addSlip(Misconception::ChannelsForgotten, number(area));
    prediction.addSlip(Misconception::KernelSideForArea, number(setting.kernel.h * trace.channelsPerGroup()));
    prediction.addSlip(Misconception::GroupsForgotten, number(area * setting.inChannels));
    return prediction;
}

Prediction ofFilters(const CountTrace &trace)
{
    const CountSetting &setting = trace.setting();
    const std::int64_t weights = trace.conv().weights;
    Prediction prediction = counted(convItem(setting), "counts.predict.filters", weights);
    prediction.addSlip(Misconception::ChannelsForgotten, number(setting.kernel.h * setting.kernel.w * setting.outChannels));
    prediction.addSlip(Misconception::KernelSideForArea, number(weights / setting.kernel.w));
    prediction.addSlip(Misconception::GroupsForgotten, number(weights * setting.groups));
    prediction.addSlip(Misconception::AreaOnly, number(trace.filterWeights()));
    return prediction;
}

Prediction ofBias(const CountTrace &trace)
{
    Prediction prediction = counted(convItem(trace.setting()), "counts.predict.bias", trace.conv().parameters());
    prediction.addSlip(Misconception::BiasForgotten, number(trace.conv().weights));
    prediction.addSlip(Misconception::AreaOnly, number(trace.conv().weights + 1));
    return prediction;
}

Prediction ofDense(const CountTrace &trace)
{
    const Cost &dense = trace.dense();
    Prediction prediction = counted("count_dense", "counts.predict.dense", dense.parameters());
    prediction.addSlip(Misconception::BiasForgotten, number(dense.weights));
    prediction.addSlip(Misconception::PositionsForgotten, number(trace.setting().inChannels * trace.denseOutputs() + dense.biases));
    prediction.addSlip(Misconception::ChannelsForgotten, number(dense.weights / trace.setting().inChannels + dense.biases));
    return prediction;
}

} // namespace

std::optional<Prediction> CountRun::predictionAt(int step) const
{
    switch (static_cast<Phase>(step)) {
    case Phase::Filter: return ofFilter(trace());
    case Phase::Filters: return ofFilters(trace());
    case Phase::Bias: return trace().setting().bias ? std::optional(ofBias(trace())) : std::nullopt;
    case Phase::Dense: return ofDense(trace());
    case Phase::Ratio: break;
    }
    return {};
}

} // namespace convlab
