// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio_room.h"

#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/studio/studio_page.h"

#include <QAction>
#include <QPointer>

#include <utility>

namespace convlab::app {

const QString StudioRoom::pageId = QStringLiteral("image_studio");

namespace {

const QString sectionId = QStringLiteral("cross_correlation_2d");

} // namespace

StudioRoom::StudioRoom(ui::MainWindow &window, ui::Settings &settings, std::function<std::int64_t()> monotonicNs)
    : m_window(window), m_settings(settings), m_monotonicNs(std::move(monotonicNs))
{
}

QString StudioRoom::title()
{
    return tr("Image studio");
}

void StudioRoom::moveIn()
{
    m_window.addPage(pageId, title(), [this] { return makePage(); });
    auto *action = new QAction(tr("&Image studio"), &m_window);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    connect(action, &QAction::triggered, this, &StudioRoom::open);
    ui::addToMenu(m_window, ui::MenuPlace::Practice, action);
}

void StudioRoom::open()
{
    m_window.open(pageId);
    m_window.focusPage();
}

ui::StudioPage *StudioRoom::makePage()
{
    m_page = new ui::StudioPage(m_monotonicNs, m_window.library().language());
    m_page->restore(m_settings.lesson(pageId));
    if (m_left)
        m_page->session().resume(*std::exchange(m_left, nullptr));
    connect(m_page, &ui::StudioPage::factsChanged, this, [this] { m_window.setPageFacts(pageId, m_page->facts()); });
    connect(m_page, &ui::StudioPage::changed, this, &StudioRoom::saveSoon);
    connect(m_page, &ui::StudioPage::stepWanted, this, &StudioRoom::stepThrough);
    connect(&m_window, &ui::MainWindow::closing, this, &StudioRoom::saveNow);
    connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    m_window.setPageFacts(pageId, m_page->facts());
    return m_page;
}

std::shared_ptr<const ui::StudioSession::Whole> StudioRoom::whole() const
{
    return m_page ? m_page->session().whole() : m_left;
}

void StudioRoom::saveSoon()
{
    if (std::exchange(m_saving, true))
        return;
    m_window.callSoon([room = QPointer(this)] {
        if (room)
            room->saveNow();
    });
}

void StudioRoom::saveNow()
{
    m_saving = false;
    if (m_page)
        m_settings.saveLesson(pageId, m_page->saved());
}

/// Opens section 2 with exactly this window and kernel, playing. What stood there before is one undo away.
void StudioRoom::stepThrough(const QJsonObject &patch)
{
    m_window.open(sectionId);
    ui::LessonPage *lesson = m_window.currentLesson();
    if (!lesson)
        return;
    ui::LessonSession &session = lesson->session();
    session.edit(session.lesson().stateWith(patch));
    session.move([](ui::Timeline &timeline) {
        timeline.toStart();
        timeline.play();
    });
    m_window.focusPage();
}

} // namespace convlab::app

#include "moc_studio_room.cpp"
