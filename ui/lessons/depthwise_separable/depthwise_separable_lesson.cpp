// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/depthwise_separable/depthwise_separable_lesson.h"

#include "core/scene/separable_run.h"
#include "ui/lessons/depthwise_separable/depthwise_separable_state.h"

namespace convlab::ui::lessons::depthwise_separable {

namespace {

class DepthwiseSeparableLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("depthwise_separable"); }
    QJsonObject defaultState() const override { return toJson(SeparableSetting()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(settingFrom(state)); }

    /// The page counts weights only: it knows neither a map nor the numbers of a kernel, nor how they are looked at.
    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        for (const char *key : {"map", "w", "view"})
            shown.insert(QLatin1String(key), page.value(QLatin1String(key)));
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &state) const override
    {
        return std::make_unique<SeparableRun>(settingFrom(state));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<DepthwiseSeparableLesson>();
}

} // namespace convlab::ui::lessons::depthwise_separable
