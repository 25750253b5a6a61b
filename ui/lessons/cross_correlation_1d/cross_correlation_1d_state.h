// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/sliding_stage.h"

#include <QJsonObject>

namespace convlab::ui::lessons::cross_correlation_1d {

/// How far the window hangs over the ends.
enum class Overhang { Valid, Same, Full, Custom };

/// What the learner has set. An impossible combination is a state, too; only playing it fails.
struct State {
    Tensor<double> x, w;            ///< (1, 1, 1, n) and (1, 1, 1, k)
    Tensor<double> secret;          ///< shaped as w: the kernel that makes the output to be reached
    std::int64_t stride = 1, dilation = 1;
    Overhang mode = Overhang::Valid;
    std::int64_t left = 0, right = 0;   ///< padding in mode Custom
    bool flip = false;
    bool goal = false;              ///< find the kernel that gives the target
    SlidingStage::View view = SlidingStage::View::Rows;
    bool operator==(const State &) const = default;

    /// With the padding that the mode asks for.
    ConvParams params() const;
};

/// The lab page's example: 1 … 5 and [1, 0, −1].
State pageState();

/// A complete state from any object: what is missing or out of range takes what the page or the stage allows,
/// and a row that is too short grows by a fixed pattern of small whole numbers.
State stateFrom(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::cross_correlation_1d
