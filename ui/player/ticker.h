// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace convlab::ui {

/// The only class that moves something by a clock. Emits the elapsed milliseconds while running, about 60 times a second.
class Ticker : public QObject {
    Q_OBJECT

public:
    explicit Ticker(QObject *parent = nullptr);
    void setRunning(bool on);
    bool running() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked(double ms);

private:
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace convlab::ui
