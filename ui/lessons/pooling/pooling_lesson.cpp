// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/pooling/pooling_lesson.h"

#include "core/scene/pool_backward_run.h"
#include "core/scene/pool_run.h"
#include "core/scene/pool_shift_run.h"
#include "ui/lessons/pooling/pooling_state.h"

namespace convlab::ui::lessons::pooling {

namespace {

/// All side by side would leave no room for before and after: the two that networks use are compared.
std::vector<PoolKind> shiftKinds(const State &state)
{
    return state.only ? std::vector<PoolKind>{*state.only} : std::vector<PoolKind>{PoolKind::Max, PoolKind::Average};
}

class PoolingLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("pooling"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        // What is shown of it changes no number of the example.
        for (const QString &key : {QStringLiteral("kind"), QStringLiteral("view"), QStringLiteral("shift"), QStringLiteral("g")})
            shown.insert(key, page.value(key));
        return shown == page;
    }

    void require(const QJsonObject &state) const override { requirePossible(state); }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        if (state.view == View::Shift)
            return std::make_unique<PoolShiftRun>(PoolShiftStage(state.x, state.setup, state.shift, shiftKinds(state)));
        PoolTrace trace(state.x, state.setup);
        if (state.view == View::Backward)
            return std::make_unique<PoolBackwardRun>(
                PoolBackwardStage(PoolBackwardTrace(std::move(trace), state.g), state.kinds()));
        return std::make_unique<PoolRun>(PoolStage(std::move(trace), state.kinds()));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<PoolingLesson>();
}

} // namespace convlab::ui::lessons::pooling
