// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

#include "app/restoring.h"
#include "app/store/sqlite_connection.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/shell/status_facts.h"
#include "ui/study/checklist/checklist_panel.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/store_sentence.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QPointer>

#include <utility>

namespace convlab::app {

namespace {

/// The status bar has room for a few words; its tool tip says the rest, and so does the skill check's page.
QString shortly(const StoreNotice &notice)
{
    if (notice.kind == StoreNotice::Kind::NotReading)
        return QCoreApplication::translate("convlab::app", "What is kept cannot be read just now");
    return notice.kind == StoreNotice::Kind::NotSaving
        ? QCoreApplication::translate("convlab::app", "Answers, notes and ticks are not being saved")
        : QCoreApplication::translate("convlab::app", "Not saving: the file cannot be used");
}

/// As no page is named.
QString dockPlace(const QDockWidget &dock)
{
    return QStringLiteral("dock ") + dock.objectName();
}

} // namespace

Rooms::Rooms(Stores &stores, Content content, const Clocks &clocks, Left left, bool hurry)
    : m_stores(stores), m_clocks(clocks), m_content(std::move(content)), m_window(m_content.library, m_content.course, m_stores.settings),
      m_hints(new ui::FirstHints(m_window)), m_scenes(m_window), m_exports(m_window), m_copies(m_window, [this] { m_exports.copyPicture(); }),
      m_handouts(m_window), m_presenter(m_window), m_studio(m_window, m_stores.settings, clocks.monotonicNs), m_left(std::move(left))
{
    if (hurry)
        m_window.hurryFirstFrame();
    m_window.overrideTheme(m_left.theme);
    m_scenes.setFiles(m_left.sceneFiles);
    m_studio.resume(std::move(m_left.studio));
    m_stores.settings.setReport([status = QPointer(&m_window.status())](const QString &text) {
        if (status)
            status->say(text);
    });
    announcePages();
    addNotes();
    warnAboutStart();
    QObject::connect(&m_window, &ui::MainWindow::lessonMade, &m_window, [this](ui::LessonPage *page) {
        if (dynamic_cast<ui::ChecklistPanel *>(page->stage().panel()))
            m_window.finishStart(); // its first picture shows the ticks
    });
    m_window.callSettled([this] { furnish(); });
    resumeLessons();
    if (!m_left.docks.isEmpty())
        m_window.restoreState(m_left.docks);
}

void Rooms::announcePages()
{
    m_window.announcePage(SkillCheckRoom::pageId, SkillCheckRoom::title());
    m_window.announcePage(PracticeRoom::pageId, PracticeRoom::title());
    m_window.announcePage(StudioRoom::pageId, StudioRoom::title());
    m_window.announcePage(ProgressRoom::pageId, ProgressRoom::title());
}

/// Makes what reads the database. The first frame does without, as long as it shows none of it.
void Rooms::furnish()
{
    m_stores.database.openNow();
    m_judge.emplace(ui::loadChecklistContent(m_content.library), m_content.library, m_stores.ticks, m_clocks.nowMs, [this](const QString &id) { return m_stores.settings.lesson(id); });
    m_checklist.emplace(m_window, *m_judge, m_content.course.title, m_stores.answers, m_clocks.nowMs);
    m_checklist->setTasks(m_left.tasks);
    m_practice.emplace(m_window, m_stores.database, m_content.library, m_content.check, m_clocks.nowMs, std::move(m_left.sitting));
    m_skillCheck.emplace(m_window, m_stores.answers, m_content.check, m_clocks.nowMs);
    m_progress.emplace(m_window, m_stores.database, *m_practice, m_clocks.nowMs, [this] { readAgain(); });
    m_progress->setOthersWait([this] { return !m_stores.answers.notices().empty() || !m_stores.notes.notices().empty() || !m_stores.ticks.notices().empty(); });
    addSkillCheck();
    m_practice->keepPlaceIn(m_stores.settings);
    m_practice->moveIn();
    m_studio.moveIn();
    m_progress->moveIn();
    ui::addSettings(m_window, m_stores.place);
    m_window.setDatabaseVersion(sqliteVersion);
    addRestoring(m_window, m_stores.database, [this] { readAgain(); });
    m_readers.push_back([this] { m_judge->reload(); });
    m_readers.push_back([this] { m_practice->desk().reload(); });
    QObject::connect(&m_practice->desk(), &ui::PracticeDesk::noticesChanged, &m_window, [this] { warnAboutStorage(); });
    QObject::connect(&*m_judge, &ui::ChecklistJudge::saved, &m_window, [this] { warnAboutStorage(); });
    warnAboutStorage();
}

void Rooms::addSkillCheck()
{
    m_skillCheck->moveIn();
    const auto heed = [this] { m_practice->heed(m_skillCheck->check()); };
    heed();
    QObject::connect(&*m_skillCheck, &SkillCheckRoom::changed, &*m_practice, heed);
    QObject::connect(&*m_skillCheck, &SkillCheckRoom::noticesChanged, &m_window, [this] { warnAboutStorage(); });
    m_readers.push_back([this] { m_skillCheck->reload(); });
}

void Rooms::addNotes()
{
    m_window.addDock(QStringLiteral("notes"), QCoreApplication::translate("convlab::app", "Notes"), [this] { return makeNotes(); },
                     QKeySequence(QStringLiteral("F7")));
}

ui::NotesPanel *Rooms::makeNotes()
{
    m_stores.database.openNow();
    std::vector<ui::NoteSubject> subjects;
    for (const ui::LessonLibrary::Entry &entry : m_content.library.entries())
        subjects.push_back({entry.content.id, QStringLiteral("%1  %2").arg(entry.content.order).arg(entry.content.title)});
    auto *panel = new ui::NotesPanel(std::move(subjects), m_stores.notes, m_clocks.nowMs,
                                     [this](std::function<void()> act) { m_window.callSoon(std::move(act)); });
    if (!m_window.currentId().isEmpty())
        panel->setSubject(m_window.currentId());
    QObject::connect(&m_window, &ui::MainWindow::currentChanged, panel, &ui::NotesPanel::setSubject);
    QObject::connect(&m_window, &ui::MainWindow::closing, panel, &ui::NotesPanel::save);
    m_readers.push_back([panel] { panel->reload(); });
    QObject::connect(panel, &ui::NotesPanel::messageWanted, &m_window.status(), &ui::StatusFacts::say);
    QObject::connect(panel, &ui::NotesPanel::noticesChanged, &m_window, [this] { warnAboutStorage(); });
    return panel;
}

void Rooms::readAgain()
{
    for (const auto &read : m_readers)
        read();
    warnAboutStorage();
}

std::vector<StoreNotice> Rooms::notices() const
{
    if (!m_practice)
        return {};      // nothing has been read
    std::vector<StoreNotice> notices = m_stores.answers.notices();
    if (notices.empty())
        notices = m_stores.notes.notices();
    if (notices.empty())
        notices = m_stores.ticks.notices();
    return notices.empty() ? m_practice->desk().notices() : notices;
}

/// What was found before there was a window: for as long as nothing is more urgent.
void Rooms::warnAboutStart()
{
    if (!m_stores.place.said().isEmpty())
        m_window.status().setWarning(QCoreApplication::translate("convlab::app", "Your data folder: point here"), m_stores.place.said());
    else if (!m_stores.settings.damage().isEmpty())
        m_window.status().setWarning(QCoreApplication::translate("convlab::app", "Your settings were damaged: point here"), m_stores.settings.damage());
    else
        m_window.status().setWarning({}, {});
}

void Rooms::warnAboutStorage()
{
    const std::vector<StoreNotice> found = notices();
    if (found.empty())
        warnAboutStart();
    else
        m_window.status().setWarning(shortly(found.front()), ui::storeSentence(found.front()));
}

bool Rooms::somethingWaits() const
{
    return !notices().empty() || (m_practice && m_practice->desk().waiting());
}

/// A lesson goes on where it was left as soon as its page is made.
void Rooms::resumeLessons()
{
    QObject::connect(&m_window, &ui::MainWindow::lessonMade, &m_window, [this](ui::LessonPage *page) {
        if (const auto whole = m_left.lessons.take(page->session().lesson().id()))
            page->session().resume(*whole);
    });
}

void Rooms::restorePlacesOf(const QString &id, QWidget &widget)
{
    if (m_left.pages.contains(id))
        ui::restorePlaces(widget, m_left.pages.take(id));
}

void Rooms::goOn()
{
    const auto restorePage = [this](const QString &id) {
        if (QWidget *page = m_window.openPages().value(id))
            restorePlacesOf(id, *page);
    };
    restorePage(m_window.currentId());
    QObject::connect(&m_window, &ui::MainWindow::currentChanged, &m_window, restorePage); // by then a page has its size
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        restorePlacesOf(dockPlace(*dock), *dock);
    if (m_left.exporting)
        m_exports.resume(*std::exchange(m_left.exporting, std::nullopt));
    if (m_left.handout)
        m_handouts.resume(*std::exchange(m_left.handout, std::nullopt));
    if (m_left.certificate) {
        m_window.finishStart();
        m_checklist->showCertificate(*std::exchange(m_left.certificate, std::nullopt));
    }
    if (m_left.presentation)
        m_presenter.resume(*std::exchange(m_left.presentation, std::nullopt));
}

Rooms::Left Rooms::leave()
{
    m_window.finishStart();
    Left left{m_window.currentId(), m_window.themeOverride(), m_left.lessons, m_studio.whole(), m_practice->leave(), m_scenes.files(), m_window.saveState(),
              m_left.pages, m_checklist->tasks(), m_presenter.look(), m_exports.left(), m_handouts.left(), m_checklist->certified()};
    const auto pages = m_window.openPages();
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        left.pages.insert(it.key(), ui::placesIn(**it));
    for (const QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        left.pages.insert(dockPlace(*dock), ui::placesIn(*dock));
    m_window.leave(); // a presentation ends with it, and gives the page back as it was
    for (ui::LessonPage *page : m_window.openLessons())
        left.lessons.insert(page->session().lesson().id(), page->session().whole());
    return left;
}

} // namespace convlab::app
