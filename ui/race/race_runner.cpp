// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/race/race_runner.h"

#include <exception>
#include <utility>

namespace convlab::ui {

namespace {

constexpr double newsEvery = 60; ///< ms: numbers that change faster are not read

} // namespace

RaceRunner::RaceRunner(fast::Race::Clock clock, const fast::RaceLimits &limits, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_limits(limits)
{
}

RaceRunner::~RaceRunner()
{
    m_thread.request_stop(); // wakes a waiting thread; joined before what it uses goes
    if (m_thread.joinable())
        m_thread.join();
}

void RaceRunner::start(const fast::RaceSetting &setting)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
        m_next = setting;
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { work(stop); });
    m_news.notify_one();
    if (!std::exchange(m_running, true))
        Q_EMIT runningChanged();
}

void RaceRunner::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_turn;
        m_next.reset();
    }
    if (std::exchange(m_running, false))
        Q_EMIT runningChanged();
}

/// The thread: races what is wanted, then waits for more.
void RaceRunner::work(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_news.wait(lock, stop, [this] { return m_next.has_value(); }))
            return;
        const fast::RaceSetting setting = *std::exchange(m_next, std::nullopt);
        const int turn = m_turn;
        lock.unlock();
        race(setting, turn, stop);
    }
}

bool RaceRunner::wanted(int turn, const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    return !stop.stop_requested() && turn == m_turn;
}

/// Without memory for it a race ends without a result; the program goes on.
void RaceRunner::race(const fast::RaceSetting &setting, int turn, const std::stop_token &stop)
try {
    fast::Race race(setting, m_limits, m_clock);
    double told = m_clock();
    while (wanted(turn, stop) && race.advance()) {
        if (const double now = m_clock(); now - told >= newsEvery) {
            told = now;
            tell(turn, race.report());
        }
    }
    if (race.report().finished)
        tell(turn, race.report());
} catch (const std::exception &) {
    QMetaObject::invokeMethod(this, [this, turn] {
        if (turn == m_turn)
            cancel();
    }, Qt::QueuedConnection);
}

void RaceRunner::tell(int turn, const fast::RaceReport &report)
{
    QMetaObject::invokeMethod(this, [this, turn, report] { show(turn, report); }, Qt::QueuedConnection);
}

void RaceRunner::show(int turn, const fast::RaceReport &report)
{
    if (!m_running || turn != m_turn) // only this thread changes the turn
        return;
    if (report.finished)
        m_running = false;
    Q_EMIT advanced(report);
    if (report.finished)
        Q_EMIT runningChanged();
}

} // namespace convlab::ui

#include "moc_race_runner.cpp"
