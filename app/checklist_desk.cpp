// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checklist_desk.h"

#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menus.h"
#include "ui/shell/status_facts.h"
#include "ui/study/checklist/certificate_dialog.h"
#include "ui/study/checklist/certificate_words.h"
#include "ui/study/checklist/checklist_panel.h"
#include "ui/study/checklist/task_strip.h"

#include <QAction>

namespace convlab::app {

namespace {

const QString checklistId = QStringLiteral("cnn_checklist");

} // namespace

ChecklistDesk::ChecklistDesk(ui::MainWindow &window, ui::ChecklistJudge &judge, QString course, const AnswerStore &answers,
                             std::function<std::int64_t()> now)
    : m_window(window), m_judge(judge), m_course(std::move(course)), m_answers(answers), m_now(std::move(now))
{
    connect(&window, &ui::MainWindow::lessonMade, this, &ChecklistDesk::join);
    for (ui::LessonPage *page : window.openLessons())
        join(page);
    connect(&window.status(), &ui::StatusFacts::offerTaken, this, &ChecklistDesk::back);
    connect(&judge, &ui::ChecklistJudge::changed, this, &ChecklistDesk::showCount);
    // What is proved is on the disk at once: so is the state that proves it, or a kill would break the tick.
    connect(&judge, &ui::ChecklistJudge::saved, &window, &ui::MainWindow::saveNow);
    connect(&judge, &ui::ChecklistJudge::ticked, this, [this](int task) { tell(task, tr("Checklist: “%1” is done")); });
    connect(&judge, &ui::ChecklistJudge::broke, this, [this](int task) { tell(task, tr("Checklist: “%1” no longer holds")); });
    connect(&judge, &ui::ChecklistJudge::goalReached, this, [this](int task) { tell(task, tr("Checklist: a goal of “%1” is reached")); });
    connect(&window, &ui::MainWindow::currentChanged, this, [this](const QString &id) {
        if (id == checklistId)
            m_window.status().clearMessage(); // it would offer what is there
    });
    addCertificateEntry();
    showCount();
}

void ChecklistDesk::join(ui::LessonPage *page)
{
    m_judge.follow(page->session());
    if (auto *panel = dynamic_cast<ui::ChecklistPanel *>(page->stage().panel()))
        serve(*panel);
    if (const auto left = m_left.constFind(page->session().content().id); left != m_left.cend()) {
        showTask(*page, *left);
        m_left.erase(left);
    }
}

QHash<QString, int> ChecklistDesk::tasks() const
{
    QHash<QString, int> tasks = m_left;
    for (ui::LessonPage *page : m_window.openLessons()) {
        if (const auto *strip = dynamic_cast<const ui::TaskStrip *>(page->stage().taskStrip()))
            tasks.insert(page->session().content().id, strip->task());
    }
    return tasks;
}

void ChecklistDesk::serve(ui::ChecklistPanel &panel)
{
    panel.setJudge(m_judge);
    connect(&panel, &ui::ChecklistPanel::startWanted, this, [this](int task) { set(task, m_judge.startState(task)); });
    connect(&panel, &ui::ChecklistPanel::proofWanted, this, [this](int task) { set(task, m_judge.proofState(task)); });
    connect(&panel, &ui::ChecklistPanel::visitWanted, this, &ChecklistDesk::work);
    connect(&panel, &ui::ChecklistPanel::certificateWanted, this, [this] { showCertificate(m_window.preferences().learner); });
}

/// Opens the task's section with the task above its stage.
void ChecklistDesk::work(int task)
{
    m_window.open(m_judge.section(task).content.id);
    showTask(*m_window.currentLesson(), task);
}

void ChecklistDesk::showTask(ui::LessonPage &page, int task)
{
    ui::StagePanel *stage = &page.stage();
    auto *strip = new ui::TaskStrip(m_judge, task);
    stage->setStrip(strip);
    connect(strip, &ui::TaskStrip::backWanted, this, &ChecklistDesk::back);
    connect(strip, &ui::TaskStrip::closeWanted, stage, [stage] { stage->setStrip(nullptr); }, Qt::QueuedConnection);
}

void ChecklistDesk::set(int task, const QJsonObject &state)
{
    work(task);
    m_window.currentLesson()->session().edit(state);
    m_window.currentLesson()->session().move([](ui::Timeline &timeline) {
        timeline.pause();
        timeline.toStart();
    });
}

void ChecklistDesk::back()
{
    m_window.open(checklistId);
}

void ChecklistDesk::showCount()
{
    m_window.setBadge(checklistId, QStringLiteral("%1/%2").arg(m_judge.done()).arg(m_judge.count()));
}

void ChecklistDesk::tell(int task, const QString &message)
{
    m_window.status().offer(message.arg(m_judge.content().tasks[static_cast<std::size_t>(task)].title), tr("Show the checklist"));
}

void ChecklistDesk::addCertificateEntry()
{
    auto *entry = new QAction(tr("&Certificate…"), &m_window);
    connect(entry, &QAction::triggered, this, [this] { showCertificate(m_window.preferences().learner); });
    ui::addToMenu(m_window, ui::MenuPlace::Practice, entry);
}

ui::Certificate ChecklistDesk::certificate() const
{
    return ui::certificateOf(m_judge, m_answers.attempts(), m_course, m_now());
}

std::optional<QString> ChecklistDesk::certified() const
{
    return m_certificate ? std::optional(m_certificate->certificate().learner) : std::nullopt;
}

void ChecklistDesk::showCertificate(const QString &learner)
{
    if (m_certificate) {
        m_certificate->raise();
        return m_certificate->activateWindow();
    }
    auto *dialog = new ui::CertificateDialog(certificate(), learner, m_window.theme(), &m_window);
    m_certificate = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_judge, &ui::ChecklistJudge::changed, dialog, [this, dialog] { dialog->setCertificate(certificate()); });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        ui::Preferences preferences = m_window.preferences();
        if (preferences.learner == dialog->certificate().learner)
            return;
        preferences.learner = dialog->certificate().learner;
        m_window.setPreferences(preferences);
    });
    dialog->show();
}

} // namespace convlab::app

#include "moc_checklist_desk.cpp"
