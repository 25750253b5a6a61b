// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/ruler_run.h"

#include "core/study/misread/output_size.h"

namespace convlab {

namespace {

using practice::Misconception;

std::optional<double> number(std::optional<std::int64_t> outputs)
{
    return outputs ? std::optional(static_cast<double>(*outputs)) : std::nullopt;
}

} // namespace

/// One question for the whole run: how many stops there are.
std::optional<Prediction> RulerRun::predictionAt(int step) const
{
    if (step > 0)
        return {};
    const AxisGeometry &axis = shown().axis;
    Prediction prediction;
    prediction.item = axis.dilation > 1 ? "size_dilated" : "size_square";
    prediction.question = {"size.predict.outputs", {}};
    prediction.answer = shown().outputs;
    for (int ruler = 0; ruler < static_cast<int>(m_stage.rulers().size()); ++ruler)
        prediction.veiled.push_back(RulerStage::outputPart(ruler));
    prediction.addSlip(Misconception::OffByOneStops, number(practice::misread::offByOneStops(axis)));
    if (axis.dilation > 1)
        prediction.addSlip(Misconception::DilationForgotten, number(practice::misread::outputs(practice::misread::dilationForgotten(axis))));
    if (axis.stride > 1)
        prediction.addSlip(Misconception::StrideIgnored, number(practice::misread::outputs(practice::misread::strideIgnored(axis))));
    if (axis.padBefore + axis.padAfter > 0) {
        prediction.addSlip(Misconception::PaddingForgotten, number(practice::misread::outputs(practice::misread::paddingForgotten(axis))));
        prediction.addSlip(Misconception::PaddingCountedOnce, number(practice::misread::outputs(practice::misread::paddingCountedOnce(axis))));
    }
    AxisGeometry other = axis;
    other.ceilMode = false;
    if (axis.ceilMode)
        prediction.addSlip(Misconception::FloorForCeil, number(practice::misread::outputs(other)));
    else
        prediction.addSlip(Misconception::CeilForFloor, number(practice::misread::ceilForFloor(axis)));
    prediction.addSlip(Misconception::FloorDropped, practice::misread::floorDropped(axis));
    return prediction;
}

} // namespace convlab
