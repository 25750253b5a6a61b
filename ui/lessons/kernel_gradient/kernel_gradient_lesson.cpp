// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/kernel_gradient/kernel_gradient_lesson.h"

#include "core/scene/conv_backward_run.h"
#include "core/scene/gradient_check_run.h"
#include "ui/lessons/kernel_gradient/kernel_gradient_state.h"

namespace convlab::ui::lessons::kernel_gradient {

namespace {

class KernelGradientLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("kernel_gradient"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        for (const auto &key : {QStringLiteral("view"), QStringLiteral("weight")}) // what is looked at changes no number
            shown.insert(key, page.value(key));
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        GradientCheckTrace trace(state.setup);
        if (state.view == State::View::Backward)
            return std::make_unique<ConvBackwardRun>(ConvBackwardStage(std::move(trace)));
        return std::make_unique<GradientCheckRun>(GradientCheckStage(std::move(trace)));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<KernelGradientLesson>();
}

} // namespace convlab::ui::lessons::kernel_gradient
