// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/im2col/im2col_lesson.h"

#include "core/scene/im2col_run.h"
#include "core/scene/race_run.h"
#include "ui/lessons/im2col/im2col_race.h"
#include "ui/lessons/im2col/im2col_state.h"

namespace convlab::ui::lessons::im2col {

namespace {

class Im2colLesson : public Lesson {
public:
    QString id() const override { return QStringLiteral("im2col"); }
    QJsonObject defaultState() const override { return toJson(pageState()); }
    QJsonObject normalised(const QJsonObject &state) const override { return toJson(stateFrom(state)); }

    /// The page prints the matrix alone: it knows no kernel, and the views change no number of it.
    bool samePage(const QJsonObject &state, const QJsonObject &page) const override
    {
        if (stateFrom(state).racing)
            return false; // it prints no matrix
        QJsonObject shown = state;
        for (const char *key : {"direction", "layout", "memory", "heat", "filters", "w", "race_filters", "race_over"})
            shown.insert(QLatin1String(key), page.value(QLatin1String(key)));
        return shown == page;
    }

    void require(const QJsonObject &state) const override { requirePossible(state); }

    std::unique_ptr<const Playable> play(const QJsonObject &json) const override
    {
        const State state = stateFrom(json);
        if (state.racing)
            return std::make_unique<RaceRun>(state.race);
        auto trace = std::make_shared<const Im2colTrace>(state.x, state.w, state.params, state.direction);
        return std::make_unique<Im2colRun>(Im2colStage(std::move(trace), state.view));
    }

    bool showsView(const QJsonObject &state) const override { return stateFrom(state).racing; }
    QWidget *createView(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent) const override
    {
        return makeRaceView(session, std::move(words), parent);
    }
};

} // namespace

std::unique_ptr<Lesson> makeLesson()
{
    return std::make_unique<Im2colLesson>();
}

} // namespace convlab::ui::lessons::im2col
