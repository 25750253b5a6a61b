// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/receptive_field_scene.h"

#include <QJsonObject>

namespace convlab::ui::lessons::receptive_field {

/// What the stage can show.
inline constexpr int mostLayers = 12, largestInput = 256, largestKernel = 11, largestStride = 4, largestDilation = 32,
                     largestPadding = 64, largestSeed = 99, largestTarget = 127;

/// What the learner has set. A stack without outputs is a state, too; only playing it fails.
struct State {
    StackSpec spec;     ///< the neuron stands as [-1, -1] for the middle one
    FieldView view = FieldView::Rows;
    Axis axis = Axis::Horizontal;
    FieldModel model;   ///< of the effective field
    int target = 0;     ///< a field to be reached; 0: none
};

/// The lab page's example: four 3×3 layers of stride 1, 2, 1, 2, on the smallest input with five outputs.
State pageState();

/// A complete state from any object: what is missing takes the page's value, what is out of range the nearest.
State stateFrom(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::receptive_field
