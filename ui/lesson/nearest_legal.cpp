// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/nearest_legal.h"

#include "core/errors/parameter_error.h"
#include "ui/lesson/state_json.h"

#include <QJsonArray>

namespace convlab::ui {

namespace {

constexpr int reach = 8;        ///< how far one control may move
constexpr int pairReach = 3;    ///< how far two controls may move together

bool isWhole(const ControlSpec &spec)
{
    return spec.kind == ControlSpec::Kind::Int || spec.kind == ControlSpec::Kind::Pair
        || spec.kind == ControlSpec::Kind::Sides;
}

/// `value` with every number moved by `delta`; undefined when that leaves the control's range.
QJsonValue moved(const ControlSpec &spec, const QJsonValue &value, int delta)
{
    QJsonValue result;
    if (value.isArray()) {
        QJsonArray numbers;
        for (const QJsonArray list = value.toArray(); const QJsonValue &number : list)
            numbers.append(number.toDouble() + delta);
        result = numbers;
    } else {
        result = value.toDouble() + delta;
    }
    return spec.problemWith(result).isEmpty() ? result : QJsonValue(QJsonValue::Undefined);
}

/// The state as the lesson has it, if it can be played.
std::optional<QJsonObject> legal(const Lesson &lesson, const QJsonObject &state)
{
    try {
        lesson.require(state);
        QJsonObject complete = lesson.normalised(state);
        lesson.play(complete);
        return complete;
    } catch (const ParameterError &) {
        return {};
    }
}

/// Tries one change (and recursively a second one) of exactly `distance` in total.
class Search {
public:
    Search(const Lesson &lesson, const LessonContent &content) : m_lesson(lesson)
    {
        for (const ControlSpec &spec : content.controls) {
            if (isWhole(spec))
                m_controls.push_back(&spec);
            else if (spec.kind == ControlSpec::Kind::Choice)
                m_choices.push_back(&spec);
        }
    }

    std::optional<QJsonObject> oneControl(const QJsonObject &state, int distance) const
    {
        for (const ControlSpec *spec : m_controls) {
            for (const int delta : {distance, -distance}) {
                if (auto found = tryChange(state, *spec, delta))
                    return found;
            }
        }
        return {};
    }

    std::optional<QJsonObject> twoControls(const QJsonObject &state, int distance) const
    {
        for (std::size_t first = 0; first < m_controls.size(); ++first) {
            for (int part = 1; part < distance; ++part) {
                for (const int delta : {part, -part}) {
                    const QJsonValue value = moved(*m_controls[first], state.value(m_controls[first]->name), delta);
                    if (value.isUndefined())
                        continue;
                    QJsonObject changed = state;
                    changed.insert(m_controls[first]->name, value);
                    if (auto found = oneControl(changed, distance - part))
                        return found;
                }
            }
        }
        return {};
    }

    std::optional<QJsonObject> oneChoice(const QJsonObject &state) const
    {
        for (const ControlSpec *spec : m_choices) {
            for (const QString &choice : spec->choices) {
                if (auto found = tryValue(state, *spec, choice))
                    return found;
            }
        }
        return {};
    }

private:
    std::optional<QJsonObject> tryChange(const QJsonObject &state, const ControlSpec &spec, int delta) const
    {
        return tryValue(state, spec, moved(spec, state.value(spec.name), delta));
    }

    std::optional<QJsonObject> tryValue(QJsonObject state, const ControlSpec &spec, const QJsonValue &value) const
    {
        if (value.isUndefined() || value == state.value(spec.name))
            return {};
        state.insert(spec.name, value);
        return legal(m_lesson, state);
    }

    const Lesson &m_lesson;
    std::vector<const ControlSpec *> m_controls, m_choices;
};

} // namespace

std::optional<QJsonObject> nearestLegalState(const Lesson &lesson, const LessonContent &content,
                                             const QJsonObject &state)
{
    const Search search(lesson, content);
    for (int distance = 1; distance <= reach; ++distance) {
        if (auto found = search.oneControl(state, distance))
            return found;
        if (distance >= 2 && distance <= pairReach) {
            if (auto found = search.twoControls(state, distance))
                return found;
        }
    }
    return search.oneChoice(state);
}

} // namespace convlab::ui
