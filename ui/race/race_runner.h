// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/race.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace convlab::ui {

/// Races in a thread of its own. Between two runs it looks whether it is still wanted, so that it stops within one run
/// (RaceLimits::longestRun). Signals come in the thread of this object, and none of a race that was given up.
class RaceRunner : public QObject {
    Q_OBJECT

public:
    explicit RaceRunner(fast::Race::Clock clock, const fast::RaceLimits &limits = {}, QObject *parent = nullptr);
    ~RaceRunner() override;     ///< waits for the run that is on its way

    /// Races this; what was raced before is given up. `setting` is one that raceCard() accepts.
    void start(const fast::RaceSetting &setting);
    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    /// A few times a second, and at the end.
    void advanced(const convlab::fast::RaceReport &report);
    void runningChanged();

private:
    void work(const std::stop_token &stop);
    void race(const fast::RaceSetting &setting, int turn, const std::stop_token &stop);
    bool wanted(int turn, const std::stop_token &stop);
    void tell(int turn, const fast::RaceReport &report);
    void show(int turn, const fast::RaceReport &report);

    fast::Race::Clock m_clock;
    fast::RaceLimits m_limits;
    bool m_running = false;     ///< as the thread of this object sees it
    std::mutex m_mutex;         ///< guards the turn and what is to be raced next
    std::condition_variable_any m_news;
    int m_turn = 0;             ///< counts starts and cancels: a race of an older turn is not wanted any more
    std::optional<fast::RaceSetting> m_next;
    std::jthread m_thread;
};

} // namespace convlab::ui
