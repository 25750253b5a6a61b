// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/gradient_check_trace.h"

#include <QJsonObject>

namespace convlab::ui::lessons::kernel_gradient {

/// What the learner has set. A kernel that does not fit is a state, too; only playing it fails.
struct State {
    enum class View { Check, Backward };
    View view = View::Check;
    GradientSetup setup;
    bool operator==(const State &) const = default;
};

/// The lab page's example: one output, the square of it, central differences at 1e-5.
State pageState();

/// A complete state from any object; arrays that are too small grow by fixed patterns.
State stateFrom(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::kernel_gradient
