// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/residual_block/residual_block_lesson.h"

#include "core/scene/residual_run.h"
#include "ui/lessons/residual_block/residual_block_state.h"

namespace convlab::ui::lessons::residual_block {

namespace {

class ResidualBlockLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("residual_block"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        QJsonObject shown = state;
        // Only the way back knows these; the page goes forwards.
        for (const auto &key : {QStringLiteral("view"), QStringLiteral("slope"), QStringLiteral("depth"), QStringLiteral("g")})
            shown.insert(key, page.value(key));
        return shown == page;
    }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        return std::make_unique<ResidualRun>(ResidualStage(ResidualTrace(state.setup), state.view));
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<ResidualBlockLesson>();
}

} // namespace convlab::ui::lessons::residual_block
