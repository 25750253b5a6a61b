// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_library.h"

#include <QJsonArray>

#include <memory>
#include <vector>

namespace convlab::tests {

using Entry = ui::LessonLibrary::Entry;

/// The complete state that a preset stands for.
inline QJsonObject presetState(const Entry &entry, const ui::Preset &preset)
{
    QJsonObject state = entry.lesson->defaultState();
    for (auto it = preset.state.begin(); it != preset.state.end(); ++it)
        state.insert(it.key(), it.value());
    return entry.lesson->normalised(state);
}

/// Values at the ends of a control's range, or all that it can have.
inline std::vector<QJsonValue> valuesOf(const ui::ControlSpec &spec)
{
    using Kind = ui::ControlSpec::Kind;
    std::vector<QJsonValue> values;
    for (const double end : {spec.minimum, spec.maximum}) {
        switch (spec.kind) {
        case Kind::Int:
        case Kind::Real: values.push_back(end); break;
        case Kind::Pair: values.push_back(QJsonArray{end, end}); break;
        case Kind::Sides: values.push_back(QJsonArray{end, end, end, end}); break;
        case Kind::Flag:
        case Kind::Choice: break;
        }
    }
    if (spec.kind == Kind::Flag)
        values = {false, true};
    for (const QString &choice : spec.choices)
        values.push_back(choice);
    return values;
}

/// The presets' states, and each of them with one control changed: what a learner's first click leads to.
inline std::vector<QJsonObject> reachableStates(const Entry &entry)
{
    std::vector<QJsonObject> states;
    for (const ui::Preset &preset : entry.content.presets) {
        const QJsonObject state = presetState(entry, preset);
        states.push_back(state);
        for (const ui::ControlSpec &spec : entry.content.controls) {
            for (const QJsonValue &value : valuesOf(spec)) {
                QJsonObject changed = state;
                changed.insert(spec.name, value);
                states.push_back(entry.lesson->normalised(changed));
            }
        }
    }
    return states;
}

/// The run of a state; null when its parameters are impossible.
inline std::unique_ptr<const Playable> playIfPossible(const ui::Lesson &lesson, const QJsonObject &state)
{
    try {
        return lesson.play(state);
    } catch (const ParameterError &) {
        return nullptr;
    }
}

} // namespace convlab::tests
