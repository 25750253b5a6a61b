// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/task_strip.h"

#include "ui/study/checklist/checklist_judge.h"
#include "ui/study/checklist/clause_chips.h"
#include "ui/study/study_style.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace convlab::ui {

namespace {

using State = TaskProgress::State;

QString headline(const ChecklistJudge &judge, int task)
{
    const TaskProgress &progress = judge.progress(task);
    const ChecklistContent::Task &content = judge.content().tasks[static_cast<std::size_t>(task)];
    const QString words = content.goals[static_cast<std::size_t>(progress.goal())].words;
    switch (progress.state()) {
    case State::Done: return TaskStrip::tr("<b>Done: %1.</b> It stays ticked as long as this section stays so.").arg(content.title);
    case State::Broken: return TaskStrip::tr("<b>No longer holds: %1.</b> %2").arg(content.title, words);
    case State::Open: break;
    }
    const auto goals = static_cast<int>(content.goals.size());
    return goals == 1 ? words : TaskStrip::tr("<b>Goal %1 of %2.</b> %3").arg(progress.goal() + 1).arg(goals).arg(words);
}

} // namespace

TaskStrip::TaskStrip(ChecklistJudge &judge, int task, QWidget *parent)
    : QWidget(parent), m_judge(judge), m_task(task), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_chips(new ClauseChips(this)),
      m_back(new QPushButton(tr("Checklist"), this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("taskStrip"));
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_back->setProperty("class", QStringLiteral("compact"));
    m_back->setToolTip(tr("Back to section 13"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put the task away; it is judged all the same"));
    m_close->setAccessibleName(tr("Put the task away"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_back, 0, 2, Qt::AlignTop);
    grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    grid->addWidget(m_chips, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_back, &QPushButton::clicked, this, &TaskStrip::backWanted);
    connect(m_close, &QToolButton::clicked, this, &TaskStrip::closeWanted);
    connect(&judge, &ChecklistJudge::changed, this, &TaskStrip::refresh);
    refresh();
}

void TaskStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_words, theme.uiFont(13), theme.text);
    m_words->setMinimumHeight(2 * QFontMetrics(theme.uiFont(13)).lineSpacing()); // no jump of the stage when it is done
    m_chips->setTheme(theme);
    m_back->setFont(theme.uiFont(13));
    const int side = study::scaled(theme, 16);
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme));
    m_close->setIconSize({side, side});
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(study::scaledMargins(theme, 16, 8));
    grid->setHorizontalSpacing(study::scaled(theme, 10));
    grid->setVerticalSpacing(study::scaled(theme, 6));
    refresh();
    update();
}

void TaskStrip::refresh()
{
    const TaskProgress &progress = m_judge.progress(m_task);
    const ChecklistContent::Task &content = m_judge.content().tasks[static_cast<std::size_t>(m_task)];
    m_words->setText(headline(m_judge, m_task));
    m_chips->setGoal(content.goals[static_cast<std::size_t>(progress.goal())], m_judge.verdicts(m_task, progress.goal()));
    if (!m_theme.text.isValid())
        return;
    const bool done = progress.state() == State::Done, broken = progress.state() == State::Broken;
    const QColor color = done ? m_theme.good : broken ? study::verdictColors(m_theme, false).text : m_theme.textMuted;
    const int side = study::scaled(m_theme, 18);
    m_icon->setPixmap(themedIcon(done ? QStringLiteral("check") : broken ? QStringLiteral("warning") : QStringLiteral("list"), color, color)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void TaskStrip::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    const bool done = m_judge.progress(m_task).state() == State::Done;
    painter.fillRect(rect(), done ? m_theme.goodFill : m_theme.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
}

} // namespace convlab::ui

#include "moc_task_strip.cpp"
