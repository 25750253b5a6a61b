// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_frame.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace convlab::ui {

namespace {

/// Watches the widget until it has a window of the desktop, and that until it is seen.
class FirstFrame : public QObject {
public:
    FirstFrame(QWidget &window, std::function<void()> act) : QObject(&window), m_window(window), m_act(std::move(act))
    {
        window.installEventFilter(this);
        watchHandle();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched == &m_window)
            watchHandle();
        else if (event->type() == QEvent::Expose && m_act && m_window.windowHandle()->isExposed())
            // The window is painted within this very event; what is queued comes after it.
            QMetaObject::invokeMethod(this, [this, act = std::exchange(m_act, nullptr)] { finish(act); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void watchHandle()
    {
        if (m_window.windowHandle())
            m_window.windowHandle()->installEventFilter(this);
    }

    void finish(const std::function<void()> &act)
    {
        deleteLater();
        act();
    }

    QWidget &m_window;
    std::function<void()> m_act;    ///< empty once it is queued
};

} // namespace

void afterFirstFrame(QWidget &window, std::function<void()> act)
{
    new FirstFrame(window, std::move(act));     // the window owns it
}

} // namespace convlab::ui
