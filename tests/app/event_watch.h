// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMap>
#include <QThread>

#include <ctime>
#include <functional>
#include <utility>

namespace convlab::tests {

/// An application that knows how long its slowest events took: time of the processor in this thread, so that other
/// programs may run beside it. What a dialog's own loop does counts for the events in there.
class EventWatch : public QApplication {
public:
    using QApplication::QApplication;

    /// Says what is being done, for the list of the slowest.
    void setTeller(std::function<QString()> teller) { m_teller = std::move(teller); }
    /// Milliseconds, and what was done meanwhile.
    const QMap<qint64, QString> &slowest() const { return m_slowest; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const int level = QThread::currentThread()->loopLevel();
        if (QThread::currentThread() != thread() || level == m_level)
            return QApplication::notify(receiver, event); // a part of the event that is being measured
        const int outerLevel = std::exchange(m_level, level);
        const qint64 outerInside = std::exchange(m_inside, 0), before = now();
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const bool result = QApplication::notify(receiver, event);
        const qint64 whole = now() - before;
        keep((whole - m_inside) / 1'000'000, name, type);
        m_level = outerLevel;
        m_inside = outerInside + whole;
        return result;
    }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    void keep(qint64 milliseconds, const QByteArray &receiver, int type)
    {
        constexpr int kept = 8;
        if (m_slowest.size() == kept && milliseconds <= m_slowest.firstKey())
            return;
        m_slowest.insert(milliseconds, QStringLiteral("%1 (event %2 of %3)").arg(m_teller ? m_teller() : QString()).arg(type).arg(QLatin1String(receiver)));
        if (m_slowest.size() > kept)
            m_slowest.erase(m_slowest.begin());
    }

    QMap<qint64, QString> m_slowest;
    std::function<QString()> m_teller;
    qint64 m_inside = 0;    ///< nanoseconds of events in the loops that this event opened
    int m_level = -1;       ///< of the loop whose event is being measured; -1: none
};

} // namespace convlab::tests
