// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/residual_stage.h"

#include <QJsonObject>

namespace convlab::ui::lessons::residual_block {

/// What the learner has set.
struct State {
    ResidualSetup setup;
    ResidualView view = ResidualView::Forward;
    int output = 2;     ///< the length of y when it is projected
    bool operator==(const State &) const = default;
};

/// The lab page's example: three numbers and a constant F.
State pageState();

/// A complete state from any object; arrays grow by fixed patterns, P by an identity.
State stateFrom(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::residual_block
