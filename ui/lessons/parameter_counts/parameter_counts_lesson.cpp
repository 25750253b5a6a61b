// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/parameter_counts/parameter_counts_lesson.h"

#include "core/scene/count_run.h"
#include "ui/lessons/parameter_counts/parameter_counts_state.h"

namespace convlab::ui::lessons::parameter_counts {

namespace {

class ParameterCountsLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("parameter_counts"); }
    QJsonObject defaultState() const override { return toJson(CountSetting()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(settingFrom(state)); }
    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        return std::make_unique<CountRun>(settingFrom(state));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<ParameterCountsLesson>();
}

} // namespace convlab::ui::lessons::parameter_counts
