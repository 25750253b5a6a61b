// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/prediction.h"
#include "core/study/misread/convolution.h"
#include "core/trace/conv_trace.h"

namespace convlab {

/// The cross-correlation of a trace, as misconceptions take it. The trace's kernel is the one that is used.
practice::ConvTask taskOf(const ConvTrace &trace);

/// The item of the practice that asks for a number of such an output.
const char *windowItem(const practice::ConvTask &task);

/// What wrong ideas about windows, channels and biases make of one output.
void addWindowSlips(Prediction &prediction, const practice::ConvTask &task, const OutputCell &output);

} // namespace convlab
