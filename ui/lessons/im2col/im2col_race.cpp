// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/im2col/im2col_race.h"

#include "ui/lessons/im2col/im2col_state.h"
#include "ui/race/race_view.h"
#include "ui/race/stopwatch.h"

namespace convlab::ui::lessons::im2col {

QWidget *makeRaceView(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent)
{
    auto *view = new RaceView(std::move(words), stopwatch(), {}, parent);
    const auto follow = [view, &session] {
        const State state = stateFrom(session.state());
        if (state.racing)
            view->setSetting(session.error() ? std::nullopt : std::optional(state.race));
    };
    QObject::connect(&session, &LessonSession::stateChanged, view, follow);
    follow();
    return view;
}

} // namespace convlab::ui::lessons::im2col
