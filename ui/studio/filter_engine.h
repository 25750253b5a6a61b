// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/filter_order.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace convlab::ui {

/// Filters in a thread of its own. The newest order wins: one that waits is replaced, and the rest of a picture that
/// nobody waits for any more is left. What is seen of an order that was begun is always shown, so that a long drag moves.
class FilterEngine : public QObject {
    Q_OBJECT

public:
    explicit FilterEngine(Stopwatch stopwatch = {}, QObject *parent = nullptr);
    ~FilterEngine() override;

    /// Returns the number of the order. Its filters are valid (validate()).
    std::uint64_t ask(FilterOrder order);
    /// Nothing is left to do.
    bool idle() const;

Q_SIGNALS:
    /// Some of an order, in the thread of this object.
    void filtered(const convlab::ui::FilteredPicture &result);
    /// The order could not be fulfilled; there was no memory for it.
    void failed(std::uint64_t order);

private:
    void run(const Stopwatch &stopwatch);
    std::optional<std::pair<FilterOrder, std::uint64_t>> next();
    bool stale() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<FilterOrder> m_waiting;
    std::uint64_t m_newest = 0;     ///< the number of the order given last
    bool m_busy = false, m_ending = false;
    std::thread m_thread;
};

} // namespace convlab::ui
