// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/ticker.h"

namespace convlab::ui {

namespace {

constexpr int frameMs = 16;

} // namespace

Ticker::Ticker(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double ms = static_cast<double>(m_elapsed.nsecsElapsed()) / 1e6;
        m_elapsed.restart();
        Q_EMIT ticked(ms);
    });
}

void Ticker::setRunning(bool on)
{
    if (on == running())
        return;
    if (on) {
        m_elapsed.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

} // namespace convlab::ui

#include "moc_ticker.cpp"
