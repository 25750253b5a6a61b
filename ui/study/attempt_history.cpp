// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/attempt_history.h"

#include "ui/study/study_style.h"
#include "ui/study/verdict_row.h"
#include "ui/text/sentences.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int shownAttempts = 10;

QString dateText(std::int64_t ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return dayAndTime(time);
}

QString scoreText(const Attempt &attempt)
{
    return QStringLiteral("%1/%2").arg(attempt.score()).arg(attempt.questionCount);
}

} // namespace

AttemptHistory::AttemptHistory(std::vector<Question> questions, QWidget *parent)
    : QWidget(parent), m_questions(std::move(questions)), m_layout(new QGridLayout(this))
{
    m_layout->setColumnStretch(0, 1);
    setAccessibleName(tr("Attempts so far"));
    hide();
}

void AttemptHistory::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_layout->setContentsMargins(study::scaledMargins(theme, 20, 16));
    m_layout->setHorizontalSpacing(study::scaled(theme, 24));
    m_layout->setVerticalSpacing(study::scaled(theme, 8));
    rebuild();
}

void AttemptHistory::setAttempts(std::vector<Attempt> attempts)
{
    m_attempts = std::move(attempts);
    rebuild();
}

void AttemptHistory::rebuild()
{
    for (QWidget *widget : m_widgets)
        delete widget;
    m_widgets.clear();
    setVisible(!m_attempts.empty());
    if (m_attempts.empty())
        return;
    m_layout->addWidget(addLabel(tr("Attempts so far"), 12.5, false, m_theme.textMuted), 0, 0, 1, 3);
    const int count = static_cast<int>(m_attempts.size()), shown = std::min(count, shownAttempts);
    for (int row = 1; row <= shown; ++row)
        addRow(row, m_attempts[static_cast<std::size_t>(count - row)]);
    if (shown < count)
        m_layout->addWidget(addLabel(tr("and %n earlier", nullptr, count - shown), 13, false, m_theme.textMuted), shown + 1, 0, 1, 3);
    update();
}

/// One entry per question, null where it was left open. An attempt at other questions keeps its own order.
std::vector<const Answer *> AttemptHistory::inOrder(const Attempt &attempt) const
{
    std::vector<const Answer *> answers;
    for (const Question &question : m_questions)
        answers.push_back(attempt.answerTo(question.id));
    const auto known = std::count_if(answers.begin(), answers.end(), [](const Answer *a) { return a != nullptr; });
    if (known < attempt.answered()) {
        answers.clear();
        for (const Answer &answer : attempt.answers)
            answers.push_back(&answer);
    }
    answers.resize(static_cast<std::size_t>(std::max(attempt.questionCount, attempt.answered())));
    return answers;
}

void AttemptHistory::addRow(int row, const Attempt &attempt)
{
    QLabel *date = addLabel(dateText(attempt.lastMs()), 14, false, m_theme.text);
    date->setWordWrap(true);
    m_layout->addWidget(date, row, 0);
    auto *verdicts = new VerdictRow(inOrder(attempt), m_theme, this);
    m_widgets.push_back(verdicts);
    m_layout->addWidget(verdicts, row, 1);
    m_layout->addWidget(addLabel(scoreText(attempt), 14, true, m_theme.text), row, 2, Qt::AlignRight);
}

QLabel *AttemptHistory::addLabel(const QString &text, double pixels, bool strong, const QColor &color)
{
    auto *label = new QLabel(text, this);
    study::dress(*label, m_theme.uiFont(pixels, strong), color);
    m_widgets.push_back(label);
    return label;
}

void AttemptHistory::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, QRectF(rect()), m_theme.card, m_theme.border, 1, 10);
}

} // namespace convlab::ui

#include "moc_attempt_history.cpp"
