// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_asking.h"

#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_words.h"
#include "ui/study/practice/question_view.h"
#include "ui/study/practice/rating_row.h"
#include "ui/study/study_style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace convlab::ui {

PracticeAsking::PracticeAsking(PracticeDesk &desk, std::shared_ptr<const QuestionWords> words, std::shared_ptr<const Words> stageWords,
                               const QHash<QString, QString> &sectionTitles, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(std::move(words)), m_stageWords(std::move(stageWords)), m_sectionTitles(sectionTitles),
      m_title(new QLabel(this)), m_because(new QLabel(this)), m_about(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_page(new QWidget(this)), m_column(new QVBoxLayout(m_page)), m_rating(new RatingRow(this)),
      m_next(new QPushButton(tr("&Next"), this)), m_showMe(new QPushButton(tr("&Show me on the stage"), this)),
      m_undo(new QPushButton(tr("&Undo answer"), this)), m_hint(new QPushButton(tr("&Hint"), this)),
      m_giveUp(new QPushButton(tr("I &don’t know"), this)), m_end(new QPushButton(tr("&End session"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_because, 1);
    m_because->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_because->setWordWrap(true);
    column->addLayout(head);
    m_column->setContentsMargins(0, 8, 8, 8);
    m_column->addWidget(m_about);
    m_column->addWidget(m_rating);
    m_column->addWidget(makeButtons());
    m_column->addStretch(1);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_rating, &RatingRow::rated, &m_desk, &PracticeDesk::rate);
    connect(&m_desk, &PracticeDesk::answered, this, &PracticeAsking::showAnswered);
    connect(&m_desk, &PracticeDesk::changed, this, [this] { // what was answered before another answer is final
        if (m_desk.verdict() && !m_desk.lastEntry() && m_view && m_view->answered())
            m_rating->showOvertaken();
        showButtons();
    });
}

QWidget *PracticeAsking::makeButtons()
{
    auto *box = new QWidget(m_page);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_next->setProperty("class", QStringLiteral("primary"));
    m_next->setObjectName(QStringLiteral("nextQuestion"));
    m_hint->setToolTip(tr("The rule to use, without the result. Counts as help."));
    m_giveUp->setToolTip(tr("Shows the answer; the question comes back soon"));
    for (QPushButton *button : {m_next, m_showMe, m_undo, m_hint, m_giveUp})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_end);
    connect(m_next, &QPushButton::clicked, this, &PracticeAsking::nextWanted);
    connect(m_showMe, &QPushButton::clicked, this, &PracticeAsking::showMeWanted);
    connect(m_undo, &QPushButton::clicked, this, &PracticeAsking::undoWanted);
    connect(m_end, &QPushButton::clicked, this, &PracticeAsking::endWanted);
    connect(m_hint, &QPushButton::clicked, this, [this] {
        m_desk.hintOpened();
        m_view->showHint();
        m_hint->setEnabled(false);
        m_view->focusAnswer();
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] { m_desk.answer({}); });
    return box;
}

void PracticeAsking::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_title, theme.uiFont(18, true), theme.text);
    study::dress(*m_because, theme.uiFont(13), theme.textMuted);
    study::dress(*m_about, theme.uiFont(13), theme.textMuted);
    m_column->setSpacing(study::scaled(theme, 14));
    for (QPushButton *button : {m_next, m_showMe, m_undo, m_hint, m_giveUp, m_end})
        button->setFont(theme.uiFont(14));
    m_rating->setTheme(theme);
    if (m_view)
        m_view->setTheme(theme);
    update();
}

void PracticeAsking::showQuestion()
{
    delete m_view;
    m_view = new QuestionView(m_desk.question(), m_words, m_stageWords, m_page);
    m_column->insertWidget(1, m_view);
    m_view->setTheme(m_theme);
    m_view->show(); // at once, so that it can have the keyboard
    connect(m_view, &QuestionView::answerGiven, &m_desk, &PracticeDesk::answer);
    connect(m_view, &QuestionView::nextWanted, this, &PracticeAsking::nextWanted);
    const practice::Question &question = m_desk.question();
    const int waiting = m_desk.due();
    m_title->setText(waiting > 0 ? tr("Question %1, %2 waiting").arg(m_desk.asked()).arg(waiting) : tr("Question %1").arg(m_desk.asked()));
    m_because->setText(m_desk.pick().because.empty() ? QString() : m_words->say(m_desk.pick().because));
    m_about->setText(QStringLiteral("%1 · %2").arg(m_sectionTitles.value(QString::fromStdString(question.section)), m_words->skillName(question.skill)));
    m_rating->hide();
    m_hint->setEnabled(!question.hint.empty());
    m_scroll->verticalScrollBar()->setValue(0);
    showButtons();
    m_view->focusAnswer();
    update();
}

void PracticeAsking::resume(const AnswerDraft &draft)
{
    m_view->setDraft(draft);
    m_hint->setEnabled(m_hint->isEnabled() && !draft.hinted);
    if (m_desk.verdict())
        showAnswered();
}

void PracticeAsking::showButtons()
{
    const bool answered = m_desk.verdict().has_value();
    m_next->setVisible(answered);
    m_showMe->setVisible(answered && !m_desk.question().stage.section.empty());
    for (QPushButton *button : {m_hint, m_giveUp})
        button->setVisible(!answered);
    m_undo->setVisible(m_desk.canUndo());
}

void PracticeAsking::showAnswered()
{
    const practice::ReviewEntry *entry = m_desk.lastEntry();
    if (!m_view || !entry)
        return;
    if (!m_view->answered())
        m_view->showVerdict(*m_desk.verdict(), entry->answer);
    m_rating->show(entry->rating, comesBack(entry->after.card.dueAt, m_desk.now(), m_desk.queue().settings().dayStart));
    showButtons();
    m_next->setFocus(Qt::OtherFocusReason);
    m_page->layout()->activate();
    m_scroll->ensureWidgetVisible(m_next, 0, study::scaled(m_theme, 12));
    update();
}

/// Letters after the answer: while one types, they belong to the answer (Alt with them always works).
void PracticeAsking::keyPressEvent(QKeyEvent *event)
{
    const bool answered = m_desk.verdict().has_value();
    const auto press = [](QPushButton *button) {
        if (!button->isHidden() && button->isEnabled())
            button->click();
    };
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_N: return answered ? press(m_next) : QWidget::keyPressEvent(event);
    case Qt::Key_S: return press(m_showMe);
    case Qt::Key_U: return press(m_undo);
    case Qt::Key_H: return press(m_hint);
    case Qt::Key_D: return press(m_giveUp);
    case Qt::Key_Escape: return press(m_end);
    default: QWidget::keyPressEvent(event);
    }
}

/// A line under the head: how far the session is.
void PracticeAsking::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = study::scaled(m_theme, 4), top = m_scroll->y() - height - 2;
    const int done = m_desk.asked() - (m_desk.verdict() ? 0 : 1), all = std::max(1, done + m_desk.due());
    study::paintBox(painter, QRectF(0, top, width(), height), m_theme.border, {}, 0, height / 2.0);
    if (done > 0)
        study::paintBox(painter, QRectF(0, top, width() * std::min(1.0, static_cast<double>(done) / all), height), m_theme.good, {}, 0, height / 2.0);
}

} // namespace convlab::ui

#include "moc_practice_asking.cpp"
