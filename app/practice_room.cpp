// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice_room.h"

#include "app/practice_place.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/predict_card.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/study/checked_questions.h"
#include "ui/study/practice/practice_page.h"
#include "ui/study/practice/practice_words.h"

#include <QAction>
#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>

#include <utility>

namespace convlab::app {

const QString PracticeRoom::pageId = QStringLiteral("practice");

namespace {

constexpr int retries = 5;      ///< of what could not be saved, until the next answer; each may wait for a lock
constexpr practice::Seconds fourInTheMorning = 4 * 3600;

std::shared_ptr<const ui::QuestionWords> questionWords(const ui::SkillCheckContent &check, const ui::Language &language)
{
    auto words = std::make_shared<ui::QuestionWords>(ui::QuestionWords::load(language));
    ui::addCheckedWords(*words, check);
    return words;
}

/// What a page that has just been made shows of a question, on the way to the end of its session.
ui::PracticePage::Left reopened(const ui::PracticePage &page, bool hinted)
{
    ui::PracticePage::Left left = page.left();
    left.atEnd = true;
    if (left.draft)
        left.draft->hinted = hinted;
    return left;
}

std::shared_ptr<const ui::Words> loadStageWords(const ui::Language &language)
{
    auto words = std::make_shared<ui::Words>(language);
    words->load(QStringLiteral(":/convlab/words/en.json"));
    return words;
}

} // namespace

PracticeRoom::PracticeRoom(ui::MainWindow &window, StudyDatabase &database, const ui::LessonLibrary &library,
                           ui::SkillCheckContent check, const std::function<std::int64_t()> &nowMs, std::shared_ptr<Sitting> sitting)
    : m_window(window), m_library(library), m_sitting(sitting ? std::move(sitting) : std::make_shared<Sitting>(database, nowMs)), m_desk(m_sitting->desk),
      m_check(std::move(check)), m_retriesLeft(retries)
{
    m_desk.setOtherQuestions(ui::checkedQuestions(m_check));
    setOut();
    connect(&window, &ui::MainWindow::currentChanged, this, [this](const QString &id) {
        if (m_library.find(id))
            m_desk.see(id);
    });
    connect(&m_desk, &ui::PracticeDesk::noticesChanged, this, &PracticeRoom::retrySoon);
    connect(&window, &ui::MainWindow::lessonMade, this, [this](ui::LessonPage *page) { listenTo(*page); });
    for (ui::LessonPage *page : window.openLessons())
        listenTo(*page);
    if (m_library.find(window.currentId()))
        m_desk.see(window.currentId());
    // Another window may have practised; a page sees to that itself.
    connect(&window, &ui::MainWindow::activated, this, [this] {
        if (!m_page)
            m_desk.reload();
    });
}

std::shared_ptr<const ui::QuestionWords> PracticeRoom::words()
{
    if (!m_words)
        m_words = questionWords(m_check, m_library.language());
    return m_words;
}

std::shared_ptr<const ui::Words> PracticeRoom::stageWords()
{
    if (!m_stageWords)
        m_stageWords = loadStageWords(m_library.language());
    return m_stageWords;
}

QWidget *PracticeRoom::makePage()
{
    const bool goesOn = reopen();
    m_page = new ui::PracticePage(m_desk, words(), stageWords(), sections());
    connect(m_page, &ui::PracticePage::stageWanted, this, &PracticeRoom::showOnStage);
    connect(m_page, &QObject::destroyed, this, [this] { m_page = nullptr; });
    if (m_sitting->left)
        m_page->resume(*m_sitting->left);
    else if (goesOn)
        m_page->resume(reopened(*m_page, m_desk.hints() > 0));
    m_sitting->left.reset();
    return m_page;
}

/// Goes on with the question of a program that has ended, or was ended; once.
bool PracticeRoom::reopen()
{
    if (std::exchange(m_sitting->begun, true) || !m_settings)
        return false;
    const auto open = practicePlaceFrom(m_settings->lesson(pageId));
    return open && m_desk.reopen(*open);
}

void PracticeRoom::keepPlaceIn(ui::Settings &settings)
{
    m_settings = &settings;
    connect(&m_desk, &ui::PracticeDesk::questionChanged, this, &PracticeRoom::savePlaceSoon);
    connect(&m_desk, &ui::PracticeDesk::answered, this, &PracticeRoom::savePlaceSoon);
    connect(&m_window, &ui::MainWindow::closing, this, &PracticeRoom::savePlace);
}

void PracticeRoom::savePlaceSoon()
{
    if (std::exchange(m_placeComing, true))
        return;
    m_window.callSoon([room = QPointer(this)] {
        if (room)
            room->savePlace();
    });
}

void PracticeRoom::savePlace()
{
    m_placeComing = false;
    if (!m_sitting->begun)
        return; // what is kept has not been looked at
    const QJsonObject place = toJson(m_desk.open());
    if (place != m_settings->lesson(pageId))
        m_settings->saveLesson(pageId, place);
}

PracticeRoom::Sitting::Sitting(StudyDatabase &database, const std::function<std::int64_t()> &nowMs)
    : store(database), desk(store, [nowMs] { return nowMs() / 1000; })
{
}

std::shared_ptr<PracticeRoom::Sitting> PracticeRoom::leave()
{
    if (m_page)
        m_sitting->left = m_page->left();
    return m_sitting;
}

std::vector<ui::PracticeSection> PracticeRoom::sections() const
{
    std::vector<ui::PracticeSection> sections;
    for (const ui::LessonLibrary::Entry &entry : m_library.entries())
        sections.push_back({entry.content.id, QStringLiteral("%1  %2").arg(entry.content.order).arg(entry.content.title)});
    return sections;
}

QString PracticeRoom::title()
{
    return tr("Practice queue");
}

void PracticeRoom::moveIn()
{
    m_window.addPage(pageId, title(), [this] { return makePage(); });
    addEntries();
    connect(&m_desk, &ui::PracticeDesk::changed, this, &PracticeRoom::showBadge);
    connect(&m_window, &ui::MainWindow::currentChanged, this, &PracticeRoom::showBadge); // time has passed
    showBadge();
}

/// A learner's days begin at four in the morning where the learner is, and everybody's questions have other numbers.
void PracticeRoom::setOut()
{
    practice::PracticeSettings settings = m_desk.queue().settings();
    const bool firstTime = !m_sitting->store.settings();
    if (firstTime)
        settings.seed = QRandomGenerator::global()->generate64();
    settings.dayStart = fourInTheMorning - QDateTime::fromSecsSinceEpoch(m_desk.now()).offsetFromUtc();
    if (!m_desk.readable())
        return m_desk.assume(settings); // saved later, they would replace the learner's own
    if (firstTime || !(settings == m_desk.queue().settings()))
        m_desk.setSettings(settings);
}

void PracticeRoom::addEntries()
{
    auto *queue = new QAction(tr("Practice &queue"), &m_window);
    queue->setShortcut(QKeySequence(QStringLiteral("Ctrl+J")));
    connect(queue, &QAction::triggered, this, &PracticeRoom::openPage);
    ui::addToMenu(m_window, ui::MenuPlace::Practice, queue);
    auto *section = new QAction(tr("Practise &this section"), &m_window);
    connect(section, &QAction::triggered, this, [this] { practiseSection(m_window.currentId()); });
    connect(&m_window, &ui::MainWindow::currentChanged, section, [this, section] { section->setEnabled(m_window.currentLesson()); });
    section->setEnabled(m_window.currentId().isEmpty() || m_window.currentLesson());
    ui::addToMenu(m_window, ui::MenuPlace::Practice, section);
}

void PracticeRoom::openPage()
{
    m_window.open(pageId);
    m_window.focusPage();
}

// A session gives the keyboard to its first answer, so the page opens before it begins.

void PracticeRoom::practiseDue()
{
    openPage();
    m_page->start();
}

void PracticeRoom::practiseSection(const QString &section)
{
    openPage();
    m_page->practiseSection(section);
}

void PracticeRoom::practiseSkill(const QString &section, const QString &skill)
{
    openPage();
    m_page->practiseSkill(section, skill);
}

void PracticeRoom::practiseGenerator(const QString &generator)
{
    openPage();
    m_page->practiseGenerator(generator);
}

/// A lock is waited for so shortly that another window's import can outlast it.
void PracticeRoom::retrySoon()
{
    if (!m_desk.waiting())
        m_retriesLeft = retries;
    if (!m_desk.waiting() || m_retrying || m_retriesLeft == 0)
        return;
    m_retrying = true;
    --m_retriesLeft;
    m_window.callSoon([self = QPointer(this)] {
        if (!self)
            return;
        self->m_retrying = false;
        self->m_desk.saveWaiting();
    });
}

void PracticeRoom::listenTo(ui::LessonPage &page)
{
    ui::LessonSession &session = page.session();
    connect(&session, &ui::LessonSession::predicted, this, [this, &page](const ui::PredictionOutcome &outcome) { keep(page, outcome); });
    connect(&session, &ui::LessonSession::predictionTakenBack, &m_desk, &ui::PracticeDesk::takeBackPrediction);
}

/// The first answer to a question on the stage counts as practice, and the card says what came of it.
void PracticeRoom::keep(ui::LessonPage &page, const ui::PredictionOutcome &outcome)
{
    if (!outcome.firstTry)
        return;
    const QByteArray state = QJsonDocument(page.session().state()).toJson(QJsonDocument::Compact);
    const practice::StageState stage{outcome.section.toStdString(), state.toStdString(), outcome.step + 1};
    const practice::Values given = outcome.typed ? practice::Values{*outcome.typed} : practice::Values{};
    const practice::ReviewEntry *entry =
        m_desk.takePrediction(outcome.item, stage, given, {outcome.right, outcome.hinted ? 1 : 0, 0}, outcome.misconception);
    if (!entry)
        return;
    const QString skill = words()->skillName(practice::findGenerator(entry->generator)->skill);
    const QString back = ui::comesBack(entry->after.card.dueAt, m_desk.now(), m_desk.queue().settings().dayStart);
    page.stage().card().showPractice(tr("Practice of “%1”: comes back %2").arg(skill, back));
}

void PracticeRoom::showBadge()
{
    const int due = m_desk.due();
    m_window.setBadge(pageId, due > 0 ? tr("%1 due").arg(due) : QString());
}

/// Opens the section in exactly the question's state, playing; or at the step that shows the answer.
void PracticeRoom::showOnStage(const practice::StageState &stage)
{
    const ui::LessonLibrary::Entry *entry = m_library.find(QString::fromStdString(stage.section));
    if (!entry)
        return;
    const QJsonObject changes = QJsonDocument::fromJson(QByteArray::fromStdString(stage.json)).object();
    m_window.open(entry->content.id);
    ui::LessonSession &session = m_window.currentLesson()->session();
    session.edit(entry->lesson->stateWith(changes));
    session.move([&stage](ui::Timeline &timeline) {
        if (stage.step > 0)
            timeline.goToStep(stage.step - 1);
        else
            timeline.toStart();
        timeline.play();
    });
    m_window.focusPage();
}

} // namespace convlab::app

#include "moc_practice_room.cpp"
