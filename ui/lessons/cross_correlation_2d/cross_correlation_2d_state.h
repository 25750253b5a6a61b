// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/conv_mutation.h"
#include "core/ops/shift.h"
#include "core/scene/conv_stage.h"

#include <QJsonObject>

#include <optional>

namespace convlab::ui::lessons::cross_correlation_2d {

/// What the learner has set: the parameters, and the three arrays in the sizes they ask for. An impossible
/// combination is a state, too; only playing it fails.
struct State {
    ConvParams params;
    bool hasBias = false;
    ConvStage::View view = ConvStage::View::Grids;
    Tensor<double> x;   ///< (1, C_in, H, W)
    Tensor<double> w;   ///< (C_out, C_in/groups, kh, kw)
    Tensor<double> b;   ///< (1, C_out, 1, 1), kept while the bias is off
    Shift shift;        ///< of the input, in view Shift
    ShiftEdge edge = ShiftEdge::Zeros;
    int puzzle = 1;     ///< which mistake hides, in view Hunt
    std::optional<ConvMutation> guess;
    Tensor<double> picks{Shape{1, 1, 1, 1}};    ///< shaped as the output: `puzzle` where the learner says "wrong", else 0; a single 0 for none
    bool operator==(const State &) const = default;
};

/// The lab page's example: 1 to 9 with the kernel [[1, 0], [0, -1]].
State pageState();

/// A complete state from any object: what is missing or out of range takes what the page or the stage allows,
/// and arrays that are too small grow by a fixed pattern of small whole numbers.
State stateFrom(const QJsonObject &json);

/// Throws ParameterError for an impossible layer, and for one that the chosen view cannot draw.
void requirePossible(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::cross_correlation_2d
