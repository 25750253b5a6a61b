// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/cross_correlation_2d/cross_correlation_2d_lesson.h"

#include "core/scene/conv_hunt_run.h"
#include "core/scene/conv_run.h"
#include "core/scene/conv_shift_run.h"
#include "ui/lessons/cross_correlation_2d/cross_correlation_2d_state.h"

namespace convlab::ui::lessons::cross_correlation_2d {

namespace {

class CrossCorrelation2dLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("cross_correlation_2d"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        if (stateFrom(state).view == ConvStage::View::Hunt)
            return false; // its output is not the page's
        QJsonObject shown = state;
        for (const QString &key : {QStringLiteral("view"), QStringLiteral("shift"), QStringLiteral("shift_edge"), QStringLiteral("hunt"),
                                   QStringLiteral("guess"), QStringLiteral("picks")})
            shown.insert(key, page.value(key)); // how it is drawn, and what is done beside it, changes no number of the page's
        return shown == page;
    }

    void require(const QJsonObject &state) const override { requirePossible(state); }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        requirePossible(json); // before anything is computed
        const State state = stateFrom(json);
        const std::vector<double> bias = state.hasBias ? state.b.data : std::vector<double>{};
        ConvStage stage(ConvTrace(state.x, state.w, bias, state.params), state.view);
        if (state.view == ConvStage::View::Shift)
            return std::make_unique<ConvShiftRun>(std::move(stage), state.shift, state.edge);
        if (state.view == ConvStage::View::Hunt)
            return std::make_unique<ConvHuntRun>(std::move(stage), HuntAnswer{state.puzzle, state.picks, state.guess});
        return std::make_unique<ConvRun>(std::move(stage));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<CrossCorrelation2dLesson>();
}

} // namespace convlab::ui::lessons::cross_correlation_2d
