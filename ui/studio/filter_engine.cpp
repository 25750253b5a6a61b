// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/filter_engine.h"

#include "ui/studio/filter_worker.h"

#include <QThread>

#include <algorithm>
#include <exception>

namespace convlab::ui {

namespace {

constexpr int mostThreads = 8;

} // namespace

FilterEngine::FilterEngine(Stopwatch stopwatch, QObject *parent)
    : QObject(parent), m_thread([this, stopwatch = std::move(stopwatch)] { run(stopwatch); })
{
}

FilterEngine::~FilterEngine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_waiting.reset();
    }
    m_wake.notify_one();
    m_thread.join();
}

std::uint64_t FilterEngine::ask(FilterOrder order)
{
    std::uint64_t number = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(order);
        number = ++m_newest;
    }
    m_wake.notify_one();
    return number;
}

bool FilterEngine::idle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_busy && !m_waiting;
}

bool FilterEngine::stale() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting || m_ending;
}

/// Waits for an order; nothing when there will be none.
std::optional<std::pair<FilterOrder, std::uint64_t>> FilterEngine::next()
{
    std::unique_lock lock(m_mutex);
    m_busy = false;
    m_wake.wait(lock, [this] { return m_waiting || m_ending; });
    if (m_ending)
        return std::nullopt;
    m_busy = true;
    std::pair<FilterOrder, std::uint64_t> order{std::move(*m_waiting), m_newest};
    m_waiting.reset();
    return order;
}

void FilterEngine::run(const Stopwatch &stopwatch)
{
    const int threads = std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    FilterWorker worker(stopwatch, threads, [this](const FilteredPicture &result) {
        QMetaObject::invokeMethod(this, [this, result] { Q_EMIT filtered(result); }, Qt::QueuedConnection);
    });
    while (const auto order = next()) {
        try {
            worker.fulfil(order->first, order->second, [this] { return stale(); });
        } catch (const std::exception &) {
            QMetaObject::invokeMethod(this, [this, number = order->second] { Q_EMIT failed(number); }, Qt::QueuedConnection);
        }
    }
}

} // namespace convlab::ui

#include "moc_filter_engine.cpp"
