// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenter/presenter_window.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QScreen;

namespace convlab::ui {
class MainWindow;
}

namespace convlab::app {

/// The screen for the audience: another one than that of the window, if there is one.
QScreen *audienceScreen(const QList<QScreen *> &screens, QScreen *own);

/// Opens and closes the presentation of the section in front, and lets it follow when another is opened.
class PresenterDesk : public QObject {
    Q_OBJECT

public:
    explicit PresenterDesk(ui::MainWindow &window);

    void toggle();
    ui::PresenterWindow *presentation() const;
    /// A presentation goes on in another window; nothing: there is none.
    std::optional<ui::PresenterWindow::Look> look() const;
    void resume(const ui::PresenterWindow::Look &look);

private:
    void open();
    void follow();

    ui::MainWindow &m_window;
    QPointer<ui::PresenterWindow> m_presentation;
};

} // namespace convlab::app
