// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and docks beside the lessons.
#include "ui/shell/main_window.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_dock.h"
#include "ui/theme/themed_widget.h"

#include <QAction>
#include <QStackedWidget>

namespace convlab::ui {

void MainWindow::addPage(const QString &id, const QString &title, const std::function<QWidget *()> &make)
{
    announcePage(id, title);
    m_latePages.insert(id, make);
}

void MainWindow::announcePage(const QString &id, const QString &title)
{
    m_navigator->setPage(id, title, {});
}

void MainWindow::setPageFacts(const QString &id, const QStringList &facts)
{
    m_pageFacts.insert(id, facts);
    if (id == m_currentId)
        showFacts();
}

void MainWindow::keepPage(const QString &id, QWidget *page)
{
    m_otherPages.insert(id, page);
    m_pages->addWidget(page);
    if (auto *themed = dynamic_cast<ThemedWidget *>(page))
        themed->setTheme(m_theme);
}

QHash<QString, QWidget *> MainWindow::openPages() const
{
    QHash<QString, QWidget *> pages = m_otherPages;
    for (auto it = m_lessonPages.cbegin(); it != m_lessonPages.cend(); ++it)
        pages.insert(it.key(), it.value());
    return pages;
}

QWidget *MainWindow::otherPage(const QString &id)
{
    if (!m_library.find(id))
        finishStart();
    if (const auto make = m_latePages.take(id))
        keepPage(id, make());
    return m_otherPages.value(id);
}

void MainWindow::setBadge(const QString &id, const QString &badge)
{
    m_navigator->setPage(id, {}, badge);
}

void MainWindow::addDock(const QString &id, const QString &title, std::function<QWidget *()> make, const QKeySequence &key)
{
    auto *dock = new SideDock(id, title, std::move(make), this);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    restoreDockWidget(dock); // the window's own state was restored before the dock was there
    dock->toggleViewAction()->setShortcut(key);
    dock->setTheme(m_theme);
    if (!m_hurrying)
        dock->fill();
    m_docks << dock;
    connect(dock, &SideDock::roomWanted, this, &MainWindow::fitColumns);
    connect(dock, &SideDock::roomWanted, this, &MainWindow::saveLayoutSoon);
    addToMenu(*this, MenuPlace::View, dock->toggleViewAction());
}

} // namespace convlab::ui
