// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/size_question.h"
#include "core/scene/ruler_run.h"

#include <QJsonObject>

#include <optional>
#include <utility>

namespace convlab::ui::lessons::output_shape {

using Parameter = SizeQuestion::Parameter;

/// What the learner has set. An impossible combination is a state, too; only playing it fails.
struct State {
    SizeQuestion question;
    std::optional<Parameter> solve; ///< the number to be found from the others
    std::int64_t target = 16;       ///< the output size it is to give
    Parameter against = Parameter::Size;
    bool operator==(const State &) const = default;
};

/// The values that a parameter may have on the stage.
std::pair<std::int64_t, std::int64_t> rangeOf(Parameter parameter);

/// What is played: with the number that was found in its place, if one was to be found.
std::pair<SizeQuestion, std::optional<SizeSearch>> solved(const State &state);

/// The lab page's first example: 32 cells, 3 taps, padding 1.
State pageState();
/// A complete state from any object: what is missing or out of range takes what the page or the stage allows.
State stateFrom(const QJsonObject &json);
QJsonObject toJson(const State &state);

} // namespace convlab::ui::lessons::output_shape
