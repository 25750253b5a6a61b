// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/restoring.h"
#include "app/store/sqlite_connection.h"
#include "app/store/now.h"
#include "ui/shell/course.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/shell/status_facts.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/store_sentence.h"

#include <QCoreApplication>
#include <QDate>
#include <QPointer>

namespace convlab::app {

namespace {

const QString contentRoot = QStringLiteral(":/convlab");

/// The status bar has room for a few words; its tool tip says the rest, and so does the skill check's page.
QString shortly(const StoreNotice &notice)
{
    if (notice.kind == StoreNotice::Kind::NotReading)
        return QCoreApplication::translate("convlab::app", "What is kept cannot be read just now");
    return notice.kind == StoreNotice::Kind::NotSaving
        ? QCoreApplication::translate("convlab::app", "Answers, notes and ticks are not being saved")
        : QCoreApplication::translate("convlab::app", "Not saving: the file cannot be used");
}

QString settled(DataChoice &place)
{
    place.settle();
    return place.folder();
}

} // namespace

Composition::Composition(const QString &dataFolder, const QString &configFolder)
    : m_place(configFolder, dataFolder), m_database(settled(m_place)), m_answers(m_database), m_notes(m_database), m_ticks(m_database), m_settings(configFolder, m_place.folder()),
      m_library(ui::LessonLibrary::load(contentRoot)),
      m_judge(ui::loadChecklistContent(m_library), m_library, m_ticks, now, [this](const QString &id) { return m_settings.lesson(id); }),
      m_course(ui::loadCourse(contentRoot + QStringLiteral("/course.json"))), m_window(m_library, m_course, m_settings), m_hints(new ui::FirstHints(m_window)), m_scenes(m_window), m_exports(m_window),
      m_copies(m_window, [this] { m_exports.copyPicture(); }), m_handouts(m_window), m_presenter(m_window),
      m_checklist(m_window, m_judge, m_course.title, m_answers, now), m_practice(m_window, m_database, m_library, ui::loadSkillCheckContent(), now),
      m_skillCheck(m_window, m_answers, now), m_progress(m_window, m_database, m_practice, now, [this] { readAgain(); }), m_studio(m_window, m_settings, monotonicNs)
{
    m_settings.setReport([status = QPointer(&m_window.status())](const QString &text) {
        if (status)
            status->say(text);
    });
    m_progress.setOthersWait([this] { return !m_answers.notices().empty() || !m_notes.notices().empty() || !m_ticks.notices().empty(); });
    addSkillCheck();
    m_practice.moveIn();
    m_studio.moveIn();
    m_progress.moveIn();
    addNotes();
    ui::addSettings(m_window, m_place);
    m_window.setDatabaseVersion(sqliteVersion());
    addRestoring(m_window, m_database, [this] { readAgain(); });
    m_window.callSoon([this] { m_database.backUp(QDate::currentDate()); }); // the first picture comes first
    m_readers.push_back([this] { m_judge.reload(); });
    m_readers.push_back([this] { m_practice.desk().reload(); });
    QObject::connect(&m_practice.desk(), &ui::PracticeDesk::noticesChanged, &m_window, [this] { warnAboutStorage(); });
    QObject::connect(&m_judge, &ui::ChecklistJudge::saved, &m_window, [this] { warnAboutStorage(); });
    warnAboutStorage();
}

void Composition::addSkillCheck()
{
    m_skillCheck.moveIn();
    const auto heed = [this] { m_practice.heed(m_skillCheck.check()); };
    heed();
    QObject::connect(&m_skillCheck, &SkillCheckRoom::changed, &m_practice, heed);
    QObject::connect(&m_skillCheck, &SkillCheckRoom::noticesChanged, &m_window, [this] { warnAboutStorage(); });
    m_readers.push_back([this] { m_skillCheck.reload(); });
}

void Composition::addNotes()
{
    std::vector<ui::NoteSubject> subjects;
    for (const ui::LessonLibrary::Entry &entry : m_library.entries())
        subjects.push_back({entry.content.id, QStringLiteral("%1  %2").arg(entry.content.order).arg(entry.content.title)});
    auto *panel = new ui::NotesPanel(std::move(subjects), m_notes, now,
                                     [this](std::function<void()> act) { m_window.callSoon(std::move(act)); });
    m_window.addDock(QStringLiteral("notes"), QCoreApplication::translate("convlab::app", "Notes"), panel,
                     QKeySequence(QStringLiteral("F7")));
    QObject::connect(&m_window, &ui::MainWindow::currentChanged, panel, &ui::NotesPanel::setSubject);
    m_readers.push_back([panel] { panel->reload(); });
    QObject::connect(panel, &ui::NotesPanel::messageWanted, &m_window.status(), &ui::StatusFacts::say);
    QObject::connect(panel, &ui::NotesPanel::noticesChanged, &m_window, [this] { warnAboutStorage(); });
}

void Composition::readAgain()
{
    for (const auto &read : m_readers)
        read();
    warnAboutStorage();
}

/// What was found before there was a window: for as long as nothing is more urgent.
void Composition::warnAboutStart()
{
    if (!m_place.said().isEmpty())
        m_window.status().setWarning(QCoreApplication::translate("convlab::app", "Your data folder: point here"), m_place.said());
    else if (!m_settings.damage().isEmpty())
        m_window.status().setWarning(QCoreApplication::translate("convlab::app", "Your settings were damaged: point here"), m_settings.damage());
    else
        m_window.status().setWarning({}, {});
}

void Composition::warnAboutStorage()
{
    std::vector<StoreNotice> notices = m_answers.notices();
    if (notices.empty())
        notices = m_notes.notices();
    if (notices.empty())
        notices = m_ticks.notices();
    if (notices.empty())
        notices = m_practice.desk().notices();
    if (notices.empty())
        warnAboutStart();
    else
        m_window.status().setWarning(shortly(notices.front()), ui::storeSentence(notices.front()));
}

} // namespace convlab::app
