// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_room.h"

#include "app/exchange/anki_text.h"
#include "app/exchange/exchange_error.h"
#include "app/exchange/exchange_words.h"
#include "app/exchange/export_file.h"
#include "app/exchange/reviews_csv.h"
#include "app/exchange/study_exchange.h"
#include "app/exchange/study_json.h"
#include "app/practice_room.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/study/checked_questions.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace convlab::app {

const QString ProgressRoom::pageId = QStringLiteral("progress");

ProgressRoom::ProgressRoom(ui::MainWindow &window, StudyDatabase &database, PracticeRoom &practice, std::function<std::int64_t()> nowMs,
                           std::function<void()> imported)
    : m_window(window), m_database(database), m_practice(practice), m_nowMs(std::move(nowMs)), m_imported(std::move(imported))
{
}

QWidget *ProgressRoom::makePage()
{
    m_page = new ui::ProgressPage(m_practice.desk(), m_practice.words(), m_practice.stageWords(), m_practice.sections());
    using Page = ui::ProgressPage;
    connect(m_page, &Page::dueWanted, &m_practice, &PracticeRoom::practiseDue);
    connect(m_page, &Page::sectionWanted, &m_practice, &PracticeRoom::practiseSection);
    connect(m_page, &Page::skillWanted, &m_practice, &PracticeRoom::practiseSkill);
    connect(m_page, &Page::generatorWanted, &m_practice, &PracticeRoom::practiseGenerator);
    connect(m_page, &Page::stageWanted, &m_practice, &PracticeRoom::showOnStage);
    connect(m_page, &Page::openWanted, this, [this](const QString &section) {
        m_window.open(section);
        m_window.focusPage();
    });
    connect(m_page, &Page::exchangeWanted, this, &ProgressRoom::ask);
    connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    return m_page;
}

ui::ProgressPage &ProgressRoom::page()
{
    m_window.otherPage(pageId);
    return *m_page;
}

QString ProgressRoom::title()
{
    return tr("Progress");
}

void ProgressRoom::moveIn()
{
    m_window.addPage(pageId, title(), [this] { return makePage(); });
    addEntries();
}

void ProgressRoom::open()
{
    m_window.open(pageId);
    m_window.focusPage();
}

void ProgressRoom::addEntries()
{
    auto *progress = new QAction(tr("Pro&gress"), &m_window);
    progress->setShortcut(QKeySequence(QStringLiteral("Ctrl+G")));
    connect(progress, &QAction::triggered, this, &ProgressRoom::open);
    ui::addToMenu(m_window, ui::MenuPlace::Practice, progress);
    auto *exports = new QMenu(tr("&Export"), &m_window);
    const auto add = [this](QMenu *menu, const QString &text, ui::ExchangeKind kind) {
        auto *action = new QAction(text, &m_window);
        connect(action, &QAction::triggered, this, [this, kind] { ask(kind); });
        if (menu)
            menu->addAction(action);
        else
            ui::addToMenu(m_window, ui::MenuPlace::File, action);
    };
    add(exports, tr("&Everything (JSON)…"), ui::ExchangeKind::Everything);
    add(exports, tr("&Answers (CSV)…"), ui::ExchangeKind::Answers);
    add(exports, tr("&Cards for Anki…"), ui::ExchangeKind::Cards);
    ui::addToMenu(m_window, ui::MenuPlace::File, exports->menuAction());
    add(nullptr, tr("&Import…"), ui::ExchangeKind::Import);
}

void ProgressRoom::ask(ui::ExchangeKind kind)
{
    const QString json = tr("ConvLab export (*.json)");
    if (kind == ui::ExchangeKind::Import) {
        if (const QString path = QFileDialog::getOpenFileName(&m_window, tr("Import"), {}, json + tr(";;All files (*)")); !path.isEmpty())
            importFrom(path);
        return;
    }
    const bool answers = kind == ui::ExchangeKind::Answers, cards = kind == ui::ExchangeKind::Cards;
    const QString name = answers ? tr("convlab-answers.csv") : cards ? tr("convlab-anki.txt") : tr("convlab.json");
    const QString filter = answers ? tr("Table (*.csv)") : cards ? tr("Text for Anki (*.txt)") : json;
    if (const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export"), name, filter); !path.isEmpty())
        exportTo(kind, path);
}

QByteArray ProgressRoom::contents(ui::ExchangeKind kind) const
{
    const practice::PracticeQueue &queue = m_practice.desk().queue();
    switch (kind) {
    case ui::ExchangeKind::Answers: return reviewsCsv(queue.log(), *m_practice.words(), ui::checkedQuestions(ui::loadSkillCheckContent(m_window.library().language())));
    case ui::ExchangeKind::Cards: return ankiText(practiceItems(queue), *m_practice.words());
    case ui::ExchangeKind::Everything:
    case ui::ExchangeKind::Import: break;
    }
    return studyJson(everything());
}

/// What is stored, and of the practice also what waits to be.
StudyRecord ProgressRoom::everything() const
{
    StudyRecord record = readRecord(m_database);
    const practice::StudyStore &kept = m_practice.desk().store();
    if (m_practice.desk().waiting()) {
        record.settings = kept.settings();
        record.seen = kept.seen();
        record.reviews = kept.log();
    }
    return record;
}

void ProgressRoom::exportTo(ui::ExchangeKind kind, const QString &path)
{
    open();
    try {
        writeExport(contents(kind), path);
        const bool lacks = kind == ui::ExchangeKind::Everything && m_othersWait();
        const QString written = lacks ? tr("Written to %1, but without the notes, ticks and answers of the skill check that could not be saved yet.")
                                      : tr("Written to %1.");
        m_page->say(written.arg(QDir::toNativeSeparators(path)), lacks);
    } catch (const ExchangeError &error) {
        m_page->say(tr("Nothing was exported; a file that was there is as it was. %1").arg(error.problem()), true);
    }
}

void ProgressRoom::importFrom(const QString &path)
{
    open();
    try {
        const MergeCounts added = importRecord(m_database, readRecordFile(path), QDateTime::fromMSecsSinceEpoch(m_nowMs()));
        m_imported();
        m_page->refresh();
        m_page->say(importText(added), false);
    } catch (const ExchangeError &error) {
        m_page->say(tr("Nothing was imported; everything is as it was. %1").arg(error.problem()), true);
    }
}

} // namespace convlab::app

#include "moc_progress_room.cpp"
