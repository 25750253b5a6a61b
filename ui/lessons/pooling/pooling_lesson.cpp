// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/pooling/pooling_lesson.h"

#include "core/scene/pool_run.h"
#include "ui/lessons/pooling/pooling_state.h"

namespace convlab::ui::lessons::pooling {

namespace {

class PoolingLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("pooling"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        shown.insert(QStringLiteral("kind"), page.value(QStringLiteral("kind"))); // which are shown changes no number
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        return std::make_unique<PoolRun>(PoolStage(PoolTrace(state.x, state.setup), state.kinds()));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<PoolingLesson>();
}

} // namespace convlab::ui::lessons::pooling
