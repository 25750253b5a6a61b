// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pool_trace.h"

#include <QJsonObject>

#include <optional>

namespace convlab::ui::lessons::pooling {

/// What is watched: the pooling, its gradient on the way back, or what a shift of the input does.
enum class View { Forward, Backward, Shift };

/// What the learner has set. An impossible combination is a state, too; only playing it fails.
struct State {
    PoolSetup setup;
    std::optional<PoolKind> only;   ///< the one pooling on show; empty: all side by side
    View view = View::Forward;
    int shift = 1;                  ///< View::Shift: how far the input moves
    Tensor<double> x;               ///< (1, 1, H, W)
    Tensor<double> g;               ///< View::Backward: the gradient of the outputs, of their shape
    bool operator==(const State &) const = default;

    std::vector<PoolKind> kinds() const;
};

/// The lab page's example: 4×4 numbers, 2×2 windows, stride 2.
State pageState();

/// A complete state from any object: what is missing or out of range takes what the page or the stage allows,
/// and an input that is too small grows by a fixed pattern of small whole numbers.
State stateFrom(const QJsonObject &json);

/// Throws ParameterError for impossible windows.
void requirePossible(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::pooling
