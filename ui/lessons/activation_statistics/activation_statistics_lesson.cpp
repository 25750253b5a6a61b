// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/activation_statistics/activation_statistics_lesson.h"

#include "core/scene/activation_run.h"
#include "ui/lessons/activation_statistics/activation_statistics_state.h"

namespace convlab::ui::lessons::activation_statistics {

namespace {

class ActivationStatisticsLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("activation_statistics"); }
    QJsonObject defaultState() const override { return toJson({}); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        // What nothing depends on while there is no fault, no group norm and no riddle.
        for (const auto &key : {QStringLiteral("layers"), QStringLiteral("groups"), QStringLiteral("answer")})
            shown.insert(key, page.value(key));
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        return std::make_unique<ActivationRun>(stateFrom(state));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<ActivationStatisticsLesson>();
}

} // namespace convlab::ui::lessons::activation_statistics
