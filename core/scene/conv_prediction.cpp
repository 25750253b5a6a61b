// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_prediction.h"

namespace convlab {

using practice::Misconception;

practice::ConvTask taskOf(const ConvTrace &trace)
{
    practice::ConvTask task{trace.input(), trace.weight(), trace.bias(), trace.params()};
    task.params.flip = false;
    return task;
}

const char *windowItem(const practice::ConvTask &task)
{
    if (task.weight.shape.c > 1)
        return "grid_channels_cell";
    if (task.params.dilation != Extent2{1, 1})
        return "grid_dilated_cell";
    return task.params.padding != Padding2{} ? "grid_padded_cell" : "grid_cell";
}

void addWindowSlips(Prediction &prediction, const practice::ConvTask &task, const OutputCell &output)
{
    const auto add = [&](Misconception misconception, const practice::ConvTask &wrong) {
        prediction.addSlip(misconception, wrong.cell(output.c, output.h, output.w));
    };
    const auto shifted = [&](int rows, int cols) {
        prediction.addSlip(Misconception::WindowShifted, task.cell(output.c, output.h + rows, output.w + cols));
    };
    add(Misconception::KernelFlipped, practice::misread::kernelFlipped(task));
    if (!task.bias.empty())
        add(Misconception::BiasForgotten, practice::misread::biasForgotten(task));
    if (task.weight.shape.c > 1)
        add(Misconception::ChannelsNotSummed, practice::misread::channelsNotSummed(task));
    if (task.params.dilation != Extent2{1, 1})
        add(Misconception::DilationForgotten, practice::misread::dilationForgotten(task));
    if (task.params.stride != Extent2{1, 1})
        add(Misconception::StrideIgnored, practice::misread::strideIgnored(task));
    if (task.params.padding != Padding2{})
        add(Misconception::PaddingForgotten, practice::misread::paddingForgotten(task));
    shifted(0, 1), shifted(0, -1), shifted(1, 0), shifted(-1, 0);
}

} // namespace convlab
