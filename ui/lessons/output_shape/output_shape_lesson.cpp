// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/output_shape/output_shape_lesson.h"

#include "ui/lessons/output_shape/output_shape_state.h"

namespace convlab::ui::lessons::output_shape {

namespace {

class OutputShapeLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("output_shape"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        shown.insert(QStringLiteral("against"), page.value(QStringLiteral("against"))); // the plot changes no number
        if (stateFrom(state).solve == std::nullopt)
            shown.insert(QStringLiteral("target"), page.value(QStringLiteral("target"))); // not asked for
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        return playState(stateFrom(json), {});
    }

    std::unique_ptr<const Playable> playAfter(const QJsonObject &json, const QJsonObject &before) const override
    {
        return playState(stateFrom(json), solved(stateFrom(before)).first);
    }

private:
    static std::unique_ptr<const Playable> playState(const State &state, const std::optional<SizeQuestion> &before)
    {
        const auto [question, search] = solved(state);
        const auto [low, high] = rangeOf(state.against);
        return std::make_unique<RulerRun>(question, search, state.against, low, high, before);
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<OutputShapeLesson>();
}

} // namespace convlab::ui::lessons::output_shape
