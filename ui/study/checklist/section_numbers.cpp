// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/section_numbers.h"

#include "ui/lesson/state_json.h"

namespace convlab::ui {

namespace {

void addControl(const ControlSpec &spec, const QJsonObject &state, NamedNumbers &numbers)
{
    const std::string name = spec.name.toStdString();
    const auto add = [&](const char *suffix, std::int64_t value) { numbers[name + suffix] = static_cast<double>(value); };
    switch (spec.kind) {
    case ControlSpec::Kind::Int:
    case ControlSpec::Kind::Real: numbers[name] = state.value(spec.name).toDouble(); break;
    case ControlSpec::Kind::Flag: add("", state.value(spec.name).toBool() ? 1 : 0); break;
    case ControlSpec::Kind::Pair: {
        const Extent2 pair = pairFrom(state, spec.name, {});
        add("_h", pair.h);
        add("_w", pair.w);
        break;
    }
    case ControlSpec::Kind::Sides: {
        const Padding2 sides = sidesFrom(state, spec.name, {});
        add("_top", sides.top);
        add("_left", sides.left);
        add("_bottom", sides.bottom);
        add("_right", sides.right);
        break;
    }
    case ControlSpec::Kind::Choice:
        for (const QString &choice : spec.choices)
            numbers[name + "." + choice.toStdString()] = state.value(spec.name).toString() == choice ? 1 : 0;
        break;
    }
}

} // namespace

NamedNumbers sectionNumbers(const LessonContent &content, const QJsonObject &state, const Playable &run)
{
    NamedNumbers numbers;
    for (const ControlSpec &spec : content.controls)
        addControl(spec, state, numbers);
    for (const auto &[name, value] : run.liveNumbers())
        numbers[name] = value;
    return numbers;
}

} // namespace convlab::ui
