// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_stage.h"
#include "core/scene/scene.h"
#include "core/trace/moment.h"

namespace convlab {

/// What is visible at one moment of a cross-correlation. Pure, and cheap whatever the size: it copies part
/// descriptions, never arrays, and marks only the window.
Scene convSceneAt(const ConvStage &stage, const Moment &moment);

/// The window's frame on an input channel. It has an id per output channel, so that it glides along an output
/// and starts afresh with the next one.
int convFrameId(const ConvStage &stage, int outChannel, int inputChannel);

/// The step at which that frame stands nearest to (row, col) of the padded input; -1: not a window's frame.
int convStepForFrame(const ConvStage &stage, int frameId, int row, int col);

} // namespace convlab
