// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/question_card.h"

#include "ui/study/feedback_box.h"
#include "ui/study/option_button.h"
#include "ui/study/option_grid.h"
#include "ui/study/study_style.h"
#include "ui/text/sentences.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

QStringList optionTexts(const SkillCheckContent::Question &question)
{
    QStringList texts;
    for (const SkillCheckContent::Option &option : question.options)
        texts << option.text;
    return texts;
}

OptionButton::Verdict verdictOf(bool isChosen, bool isRight)
{
    if (isChosen)
        return isRight ? OptionButton::Verdict::ChosenRight : OptionButton::Verdict::ChosenWrong;
    return isRight ? OptionButton::Verdict::MissedRight : OptionButton::Verdict::Passed;
}

} // namespace

QuestionCard::QuestionCard(int number, const SkillCheckContent::Question &question, QWidget *parent)
    : QWidget(parent), m_question(question), m_layout(new QVBoxLayout(this)), m_heading(new QVBoxLayout), m_number(new QLabel(this)), m_text(new QLabel(this)),
      m_options(new OptionGrid(optionTexts(question), this)), m_feedback(new FeedbackBox(this))
{
    m_number->setText(tr("Question %1").arg(number));
    m_text->setText(question.text);
    m_text->setWordWrap(true);
    m_heading->addWidget(m_number);
    m_heading->addWidget(m_text);
    m_layout->addLayout(m_heading);
    m_layout->addWidget(m_options);
    m_layout->addWidget(m_feedback);
    m_feedback->hide();
    setFocusProxy(m_options);
    setAccessibleName(tr("Question %1: %2").arg(number).arg(question.text));
    connect(m_options, &OptionGrid::nextWanted, this, &QuestionCard::nextWanted);
    connect(m_options, &OptionGrid::chosen, this, [this](int index) {
        Q_EMIT chosen(m_question.id, m_question.options[static_cast<std::size_t>(index)].id);
    });
}

void QuestionCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_number, theme.uiFont(12.5), theme.textMuted);
    study::dress(*m_text, theme.uiFont(16, true), theme.text);
    m_options->setTheme(theme);
    m_feedback->setTheme(theme);
    m_layout->setContentsMargins(study::scaledMargins(theme, 20, 18));
    m_layout->setSpacing(study::scaled(theme, 14));
    m_heading->setSpacing(study::scaled(theme, 4));
    update();
}

void QuestionCard::showAnswer(const Answer *answer)
{
    m_answered = answer != nullptr;
    const QString chosen = answer ? QString::fromStdString(answer->option) : QString();
    for (int i = 0; i < m_options->count(); ++i) {
        const QString &id = m_question.options[static_cast<std::size_t>(i)].id;
        m_options->button(i)->setVerdict(answer ? verdictOf(id == chosen, id == m_question.right) : OptionButton::Verdict::Open);
        if (answer && id == chosen)
            m_options->setCurrent(i);
    }
    if (answer)
        explain(*answer);
    else
        m_options->setCurrent(0);
    m_feedback->setVisible(answer);
}

void QuestionCard::explain(const Answer &answer)
{
    const auto *chosen = m_question.option(QString::fromStdString(answer.option));
    const auto *right = m_question.option(m_question.right);
    if (!chosen || chosen->id == right->id)
        m_feedback->showRight(right->reason);
    else
        m_feedback->showWrong(chosen->reason, right->text, joinSentences({right->reason, tr("The question comes back in the practice queue.")}));
}

void QuestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, QRectF(rect()), m_theme.card, m_theme.border, 1, 10);
}

} // namespace convlab::ui

#include "moc_question_card.cpp"
