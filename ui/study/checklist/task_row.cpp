// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/task_row.h"

#include "ui/study/checklist/checklist_judge.h"
#include "ui/study/checklist/clause_chips.h"
#include "ui/study/checklist/clause_text.h"
#include "ui/study/checklist/task_head.h"
#include "ui/study/study_style.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

using State = TaskProgress::State;

constexpr double indent = 44, edge = 16;

} // namespace

TaskRow::TaskRow(ChecklistJudge &judge, int task, QWidget *parent)
    : QWidget(parent), m_judge(judge), m_task(task),
      m_head(new TaskHead(task + 1, judge.content().tasks[static_cast<std::size_t>(task)].title, this)), m_body(makeBody())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_body->hide();
    m_head->setToolTip(judge.content().tasks[static_cast<std::size_t>(task)].habit);
    connect(m_head, &QAbstractButton::clicked, this, &TaskRow::unfoldWanted);
    connect(m_start, &QPushButton::clicked, this, &TaskRow::startWanted);
    connect(m_visit, &QPushButton::clicked, this, &TaskRow::visitWanted);
    connect(m_proof, &QPushButton::clicked, this, &TaskRow::proofWanted);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_judge.reset(m_task); });
    refresh();
}

QWidget *TaskRow::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    m_words = new QLabel(body);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_chips = new ClauseChips(body);
    m_buttons = new QWidget(body);
    column->addWidget(m_words);
    column->addWidget(m_chips);
    column->addWidget(m_buttons);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const int section = m_judge.section(m_task).content.order;
    m_start = addButton(tr("Start"), tr("Opens section %1 where the task begins. What stands there now is one undo away.").arg(section));
    m_visit = addButton(tr("Go there"), tr("Opens section %1 as it is").arg(section));
    m_proof = addButton(tr("Show the proof"), tr("Opens section %1 in the very state that proved the last goal").arg(section));
    m_reset = addButton(tr("Reset"), tr("Forgets the proofs of this task; section %1 stays as it is").arg(section));
    row->addStretch(1);
    return body;
}

QPushButton *TaskRow::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setToolTip(tip);
    button->setProperty("class", QStringLiteral("compact"));
    m_buttons->layout()->addWidget(button);
    return button;
}

void TaskRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_head->setTheme(theme);
    m_chips->setTheme(theme);
    study::dress(*m_words, theme.uiFont(14), theme.text);
    for (QPushButton *button : {m_start, m_visit, m_proof, m_reset})
        button->setFont(theme.uiFont(13));
    m_body->layout()->setContentsMargins(study::scaled(theme, indent), study::scaled(theme, 2), study::scaled(theme, edge), study::scaled(theme, 12));
    m_body->layout()->setSpacing(study::scaled(theme, 6));
    refresh();
    update();
}

void TaskRow::setUnfolded(bool unfolded)
{
    m_head->setUnfolded(unfolded);
    m_body->setVisible(unfolded);
    update();
}

QString TaskRow::remark() const
{
    const TaskProgress &progress = m_judge.progress(m_task);
    const int goals = static_cast<int>(progress.task().goals.size()), reached = static_cast<int>(progress.proofs().size());
    switch (progress.state()) {
    case State::Done: return tr("done on %1").arg(dayText(progress.proofs().back().atMs));
    case State::Broken: return tr("done on %1, changed since").arg(dayText(progress.proofs().back().atMs));
    case State::Open: break;
    }
    const LessonContent &content = m_judge.section(m_task).content;
    const QString section = tr("in %1, %2").arg(content.order).arg(content.title);
    return reached == 0 ? section : tr("%1, %2 of %3 goals").arg(section).arg(reached).arg(goals);
}

QString TaskRow::words() const
{
    const TaskProgress &progress = m_judge.progress(m_task);
    const auto goals = static_cast<int>(progress.task().goals.size());
    const QString words = m_judge.content().tasks[static_cast<std::size_t>(m_task)].goals[static_cast<std::size_t>(progress.goal())].words;
    return goals == 1 ? words : tr("<b>Goal %1 of %2.</b> %3").arg(progress.goal() + 1).arg(goals).arg(words);
}

void TaskRow::refresh()
{
    const TaskProgress &progress = m_judge.progress(m_task);
    const ChecklistContent::Goal &goal = m_judge.content().tasks[static_cast<std::size_t>(m_task)].goals[static_cast<std::size_t>(progress.goal())];
    m_head->setState(progress.state(), !progress.proofs().empty(), remark());
    m_words->setText(words());
    m_chips->setGoal(goal, m_judge.verdicts(m_task, progress.goal()));
    showButtons();
}

/// The next thing to do is the filled button.
void TaskRow::showButtons()
{
    const TaskProgress &progress = m_judge.progress(m_task);
    const bool begun = !progress.proofs().empty();
    const auto fill = [](QPushButton *button, bool primary) {
        const QString look = primary ? QStringLiteral("primary compact") : QStringLiteral("compact");
        if (button->property("class").toString() == look)
            return;
        button->setProperty("class", look);
        button->update();
    };
    fill(m_start, progress.state() == State::Open && !begun);
    fill(m_visit, progress.state() == State::Open && begun);
    fill(m_proof, progress.state() == State::Broken);
    m_proof->setVisible(begun);
    m_reset->setVisible(begun);
}

void TaskRow::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    if (!m_body->isHidden())
        painter.fillRect(rect(), m_theme.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
}

} // namespace convlab::ui

#include "moc_task_row.cpp"
