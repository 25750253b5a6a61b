// SPDX-License-Identifier: GPL-3.0-or-later
// What a start shows first, and what comes after its first frame.
#include "ui/shell/main_window.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"

#include <QCoreApplication>
#include <QStackedWidget>

#include <utility>

namespace convlab::ui {

namespace {

constexpr double firstStartSpeed = 0.5;

} // namespace

void MainWindow::hurryFirstFrame()
{
    m_hurrying = true;
    afterFirstFrame(*this, [this] {
        showFirstPage();
        QMetaObject::invokeMethod(this, &MainWindow::finishStart, Qt::QueuedConnection);
    });
}

void MainWindow::openFirst(const QString &id, std::function<void()> open)
{
    if (!m_hurrying)
        return open();
    m_navigator->setCurrent(id);
    m_firstPage = std::move(open);
}

bool MainWindow::openFirstPage()
{
    const auto open = std::exchange(m_firstPage, nullptr);
    if (open)
        open();
    return static_cast<bool>(open);
}

/// Its frame is the second one: what is made for the first is seen while the page is still being made.
void MainWindow::showFirstPage()
{
    if (!openFirstPage())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it came into a window that was shown
    m_pages->repaint(); // what waits for this frame must not come before it
}

void MainWindow::callSettled(std::function<void()> act)
{
    if (m_hurrying)
        m_late.push_back(std::move(act));
    else
        act();
}

void MainWindow::finishStart()
{
    openFirstPage();
    if (!std::exchange(m_hurrying, false))
        return;
    for (const auto &act : std::exchange(m_late, {}))
        act();
    for (LessonPage *page : std::as_const(m_lessonPages))
        page->holdTextBack(false);
    for (SideDock *dock : std::as_const(m_docks))
        dock->fill();
    savePreferences();
}

QString MainWindow::lastPage() const
{
    const QString &last = m_preferences.lastPage;
    const QStringList sections = m_library.ids();
    return last.isEmpty() && !sections.isEmpty() ? sections.front() : last;
}

void MainWindow::openLast()
{
    const bool firstStart = m_preferences.lastPage.isEmpty();
    if (!firstStart)
        open(m_preferences.lastPage);
    const QStringList sections = m_library.ids();
    if (!m_currentId.isEmpty() || sections.isEmpty())
        return;
    open(sections.front());
    currentLesson()->session().move([](Timeline &timeline) {
        timeline.setSpeed(firstStartSpeed);
        timeline.play();
    });
}

/// A start writes nothing before the first frame: until the disk has it takes longer than all the rest.
void MainWindow::savePreferences()
{
    if (!m_hurrying)
        m_settings.save(m_preferences);
}

} // namespace convlab::ui
