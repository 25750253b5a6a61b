// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter_desk.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QScreen>

namespace convlab::app {

QScreen *audienceScreen(const QList<QScreen *> &screens, QScreen *own)
{
    for (QScreen *screen : screens) {
        if (screen != own)
            return screen;
    }
    return own;
}

PresenterDesk::PresenterDesk(ui::MainWindow &window) : m_window(window)
{
    auto *action = new QAction(tr("&Present this section"), &m_window);
    action->setShortcut(QKeySequence(QStringLiteral("F5")));
    action->setEnabled(m_window.currentLesson());
    connect(action, &QAction::triggered, this, &PresenterDesk::toggle);
    connect(&m_window, &ui::MainWindow::currentChanged, action, [this, action] { action->setEnabled(m_window.currentLesson()); });
    connect(&m_window, &ui::MainWindow::currentChanged, this, &PresenterDesk::follow);
    // The pages go with the window, and what shows one of them goes before.
    connect(&m_window, &ui::MainWindow::closing, this, [this] { delete m_presentation; });
    ui::addToMenu(m_window, ui::MenuPlace::View, action);
}

ui::PresenterWindow *PresenterDesk::presentation() const
{
    return m_presentation;
}

void PresenterDesk::toggle()
{
    if (m_presentation)
        m_presentation->close();
    else if (m_window.currentLesson())
        open();
}

void PresenterDesk::open()
{
    const ui::Preferences &preferences = m_window.preferences();
    m_presentation = new ui::PresenterWindow(preferences.textScale, preferences.valueMap, m_window.theme().reducedMotion, &m_window);
    m_presentation->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_presentation, &ui::PresenterWindow::neighbourWanted, &m_window, &ui::MainWindow::openNeighbour);
    QScreen *own = m_window.screen();
    QScreen *screen = audienceScreen(own->virtualSiblings(), own); // a window can go to these only
    m_presentation->setKeysShown(screen == own);
    m_presentation->setGeometry(screen->geometry());
    follow();
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
}

std::optional<ui::PresenterWindow::Look> PresenterDesk::look() const
{
    return m_presentation ? std::optional(m_presentation->look()) : std::nullopt;
}

void PresenterDesk::resume(const ui::PresenterWindow::Look &look)
{
    if (!m_window.currentLesson())
        return;
    open();
    m_presentation->takeOver(look);
}

void PresenterDesk::follow()
{
    ui::LessonPage *page = m_window.currentLesson();
    if (m_presentation && page)
        m_presentation->setPage(*page, m_window.library().find(m_window.currentId())->words);
}

} // namespace convlab::app

#include "moc_presenter_desk.cpp"
