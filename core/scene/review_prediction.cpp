// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/review_run.h"

#include "core/study/misread/output_size.h"
#include "core/study/misread/receptive_field.h"

namespace convlab {

namespace {

using practice::Misconception;
using Phase = LayerReview::Phase;
namespace misread = practice::misread;

double number(std::int64_t value) { return static_cast<double>(value); }

std::optional<double> number(std::optional<std::int64_t> value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

void addSizeSlips(Prediction &prediction, const AxisGeometry &axis)
{
    prediction.addSlip(Misconception::OffByOneStops, number(misread::offByOneStops(axis)));
    prediction.addSlip(Misconception::PaddingForgotten, number(misread::outputs(misread::paddingForgotten(axis))));
    prediction.addSlip(Misconception::PaddingCountedOnce, number(misread::outputs(misread::paddingCountedOnce(axis))));
    prediction.addSlip(Misconception::StrideIgnored, number(misread::outputs(misread::strideIgnored(axis))));
    prediction.addSlip(Misconception::DilationForgotten, number(misread::outputs(misread::dilationForgotten(axis))));
}

void addFieldSlips(Prediction &prediction, const LayerSetup &setup)
{
    const practice::LayerStack stack(LayerReview::stackedLayers, {setup.kernel, setup.stride, setup.padding, setup.dilation});
    prediction.addSlip(Misconception::KernelsAdded, number(misread::kernelsAdded(stack)));
    prediction.addSlip(Misconception::JumpAfterLayer, number(misread::jumpAfterLayer(stack)));
    prediction.addSlip(Misconception::StrideIgnored, number(practice::fieldSize(misread::strideIgnored(stack))));
    prediction.addSlip(Misconception::DilationForgotten, number(practice::fieldSize(misread::dilationForgotten(stack))));
}

} // namespace

/// One number of each habit that is reckoned.
std::optional<Prediction> ReviewRun::predictionAt(int step) const
{
    Prediction prediction;
    const auto ask = [&](const char *item, const char *question, const CellRef &cell) {
        prediction.item = item;
        prediction.question = {question, {}};
        prediction.cell = cell;
        prediction.isSize = true;
        prediction.answer = m_stage.valueOf(cell);
    };
    switch (static_cast<Phase>(step)) {
    case Phase::Sizes:
        ask("check_axes", "review.predict.size", {ReviewStage::Output, 0, 2});
        addSizeSlips(prediction, review().setup().axis());
        return prediction;
    case Phase::Counts:
        ask("count_flops", "review.predict.flops", {ReviewStage::Counts, 0, 1});
        prediction.addSlip(Misconception::MacsAndFlopsMixed, number(review().macs()));
        prediction.addSlip(Misconception::PositionsForgotten, number(2 * review().standardWeights()));
        return prediction;
    case Phase::Field:
        ask(review().setup().dilation > 1 ? "field_dilated" : "field_size", "review.predict.field", {ReviewStage::Field, 0, LayerReview::stackedLayers - 1});
        addFieldSlips(prediction, review().setup());
        return prediction;
    case Phase::Compare:
        ask("separable_count", "review.predict.separable", {ReviewStage::Compare, 0, 2});
        prediction.addSlip(Misconception::PointwiseOnly, number(review().pointwiseWeights()));
        prediction.addSlip(Misconception::DepthwiseOnly, number(review().separableWeights() - review().pointwiseWeights()));
        prediction.addSlip(Misconception::StandardForSeparable, number(review().standardWeights()));
        return prediction;
    case Phase::Axes:
    case Phase::Activations: break;
    }
    return {};
}

} // namespace convlab
