// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cross_correlation_1d/cross_correlation_1d_lesson.h"

#include "core/scene/sliding_run.h"
#include "ui/lessons/cross_correlation_1d/cross_correlation_1d_state.h"

namespace convlab::ui::lessons::cross_correlation_1d {

namespace {

class CrossCorrelation1dLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("cross_correlation_1d"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        for (const QString &key : {QStringLiteral("view"), QStringLiteral("goal"), QStringLiteral("secret")})
            shown.insert(key, page.value(key)); // they change no number of the page's
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        const ConvParams params = state.params();
        ConvTrace trace(state.x, state.w, {}, params);
        std::optional<std::vector<double>> target;
        if (state.goal)
            target = crossCorrelate2d(state.x, state.secret, {}, params).data;
        return std::make_unique<SlidingRun>(SlidingStage(std::move(trace), state.view, std::move(target)));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<CrossCorrelation1dLesson>();
}

} // namespace convlab::ui::lessons::cross_correlation_1d
