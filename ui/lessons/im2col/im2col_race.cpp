// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/im2col/im2col_race.h"

#include "ui/lesson/lesson_view.h"
#include "ui/lessons/im2col/im2col_state.h"
#include "ui/race/race_view.h"
#include "ui/race/stopwatch.h"

namespace convlab::ui::lessons::im2col {

namespace {

class Im2colRace : public RaceView, public LessonView {
public:
    Im2colRace(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
        : RaceView(std::move(words), stopwatch(), {}, parent), m_session(session)
    {
        connect(&session, &LessonSession::stateChanged, this, [this] { follow(); });
        follow();
    }

    /// As it plays and stops a stage.
    bool obeyKey(int key) override
    {
        if (key != Qt::Key_Space)
            return false;
        running() ? stop() : run();
        return true;
    }

private:
    void follow()
    {
        const State state = stateFrom(m_session.state());
        if (state.racing)
            setSetting(m_session.error() ? std::nullopt : std::optional(state.race));
    }

    LessonSession &m_session;
};

} // namespace

QWidget *makeRaceView(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
{
    return new Im2colRace(session, std::move(words), parent);
}

} // namespace convlab::ui::lessons::im2col
