// SPDX-License-Identifier: GPL-3.0-or-later
// Where window, columns and docks stand, and that they come back.
#include "ui/shell/main_window.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

constexpr int navigatorWidth = 226;
/// Where less than this is left beside the navigator, it shows its numbers only: the stage needs the room, and large text
/// even more.
int leastBeside(double fontScale) { return static_cast<int>(std::lround(std::max(1100.0, 880 * fontScale))) - Navigator::usualWidth(fontScale); }

} // namespace

void MainWindow::saveLayout()
{
    m_layoutUnsaved = false;
    m_preferences.geometry = saveGeometry();
    m_preferences.windowState = saveState();
    m_preferences.navigatorLayout = m_splitter->saveState();
    if (const LessonPage *page = currentLesson())
        m_preferences.pageLayout = page->saveLayout();
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    m_splitter->setSizes({navigatorWidth, 1280 - navigatorWidth});
    restoreGeometry(m_preferences.geometry);
    restoreState(m_preferences.windowState);
    m_splitter->restoreState(m_preferences.navigatorLayout);
    m_splitter->setHandleWidth(1);
    fitColumns();
}

/// The navigator gets slim where large text leaves it no room for titles, or a dock stands beside it, and steps aside
/// where even that does not fit: better than a dock that stands half outside.
void MainWindow::fitColumns()
{
    int docks = 0;
    for (const SideDock *dock : std::as_const(m_docks))
        docks += dock->wantedWidth();
    const int room = width() - docks - m_pages->minimumSizeHint().width();
    const bool slim = width() - m_navigator->fullWidth() < leastBeside(m_theme.fontScale) || (docks > 0 && m_navigator->fullWidth() > room);
    const bool changes = m_navigator->slim() != slim;
    m_navigator->setSlim(slim);
    if (changes || slim) {
        const int navigator = slim ? m_navigator->slimWidth() : navigatorWidth;
        m_splitter->setSizes({navigator, width() - docks - navigator});
    }
    m_navigator->setVisible(m_preferences.navigatorVisible && (docks == 0 || m_navigator->minimumWidth() <= room));
    m_splitter->refresh(); // now, not with the next event: the window must know before it grows
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitColumns();
    saveLayoutSoon();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveLayoutSoon();
}

/// How the window stands outlives a crash, too.
void MainWindow::saveLayoutSoon()
{
    if (!isVisible())
        return; // it is being put where it stood
    m_layoutUnsaved = true;
    m_saveTimer.start();
}

} // namespace convlab::ui
