// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race_setting.h"
#include "core/scene/im2col_stage.h"

#include <QJsonObject>

namespace convlab::ui::lessons::im2col {

/// What the learner has set: the parameters, how it is shown, and the two arrays in the sizes they ask for. An
/// impossible combination is a state, too; only playing it fails.
struct State {
    bool racing = false;        ///< the view "Which algorithm?" instead of the matrix
    fast::RaceSetting race;     ///< its layer; in the other view only what it is compared over
    ConvParams params;
    UnfoldDirection direction = UnfoldDirection::Im2col;
    Im2colView view;
    Tensor<double> x;   ///< (1, C, H, W)
    Tensor<double> w;   ///< (filters, C, kh, kw)
    bool operator==(const State &) const = default;
};

/// The lab page's example: 1 to 9, windows of 2×2. The page has no kernel; this one gives four different outputs.
State pageState();

/// A complete state from any object: what is missing or out of range takes what the page or the stage allows, and
/// arrays that are too small grow. New input cells go on counting, so that a number tells where it was copied from.
State stateFrom(const QJsonObject &json);

/// Throws ParameterError for an impossible layer, of the matrix or of the race.
void requirePossible(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::im2col
