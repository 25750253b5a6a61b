// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/skill_check_panel.h"

#include "ui/study/attempt_history.h"
#include "ui/study/notice_banner.h"
#include "ui/study/option_grid.h"
#include "ui/study/question_card.h"
#include "ui/study/skill_check_header.h"
#include "ui/study/study_style.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace convlab::ui {

namespace {

constexpr double widestColumn = 820;

} // namespace

SkillCheckPanel::SkillCheckPanel(SkillCheckContent content, AnswerStore &store, Now now, QWidget *parent)
    : QWidget(parent), m_content(std::move(content)), m_store(store), m_now(std::move(now)),
      m_check(m_content.gradable(), store.attempts()), m_header(new SkillCheckHeader(this)), m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildColumn());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setSingleStep(24);

    setAccessibleName(tr("Skill check"));
    setFocusProxy(m_cards.front());
    connect(m_header, &SkillCheckHeader::retakeWanted, this, &SkillCheckPanel::retake);
    showEverything();
}

QWidget *SkillCheckPanel::buildColumn()
{
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_lead = new QLabel(study::roomyText(tr("Questions about the lesson as a whole. An answer is final until you take the check again; it is saved "
                                            "at once, on this computer only. Keys: 1 to 4 answer, Enter goes to the next question.").toHtmlEscaped()), page);
    m_lead->setWordWrap(true);
    m_noticeArea = new QVBoxLayout;
    m_column->addLayout(m_noticeArea);
    m_column->addWidget(m_lead);
    for (std::size_t i = 0; i < m_content.questions.size(); ++i) {
        auto *card = new QuestionCard(static_cast<int>(i) + 1, m_content.questions[i], page);
        connect(card, &QuestionCard::chosen, this, &SkillCheckPanel::answer);
        connect(card, &QuestionCard::nextWanted, this, &SkillCheckPanel::goToNext);
        m_cards.push_back(card);
        m_column->addWidget(card);
    }
    m_history = new AttemptHistory(m_check.questions(), page);
    m_column->addWidget(m_history);
    m_column->addStretch(1);
    return page;
}

void SkillCheckPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_header->setTheme(theme);
    study::dress(*m_lead, theme.uiFont(14), theme.textMuted);
    for (QuestionCard *card : m_cards)
        card->setTheme(theme);
    m_history->setTheme(theme);
    for (NoticeBanner *banner : m_banners)
        banner->setTheme(theme);
    m_header->showAttempt(m_check.current());
    m_column->setSpacing(study::scaled(theme, 16));
    m_noticeArea->setSpacing(study::scaled(theme, 10));
    placeColumn();
    update();
}

void SkillCheckPanel::answer(const QString &questionId, const QString &optionId)
{
    if (!m_check.answer(questionId.toStdString(), optionId.toStdString(), m_now()))
        return;
    save();
    showEverything();
    for (QuestionCard *card : m_cards)
        if (card->questionId() == questionId)
            reveal(card);
    Q_EMIT progressChanged(answered(), total());
}

void SkillCheckPanel::retake()
{
    const Attempt before = m_check.current();
    if (!m_check.retake(m_now()))
        return;
    if (m_unsaved)
        m_waiting.push_back(before);
    save();
    showEverything();
    m_scroll->verticalScrollBar()->setValue(0);
    m_cards.front()->options()->focusCurrent(Qt::OtherFocusReason);
    Q_EMIT progressChanged(answered(), total());
}

void SkillCheckPanel::save()
{
    m_unsaved = true;
    saveAll();
}

/// Saves what was not saved yet, in order; false when something has to wait.
bool SkillCheckPanel::saveAll()
{
    while (!m_waiting.empty() && m_store.save(m_waiting.front()) != Saved::No)
        m_waiting.erase(m_waiting.begin());
    if (!m_waiting.empty() || !m_unsaved)
        return m_waiting.empty();
    const Saved saved = m_store.save(m_check.current());
    m_unsaved = saved == Saved::No;
    if (saved == Saved::Conflict)
        readStore();
    return !m_unsaved;
}

/// What is stored counts, also where another window answered first. Its attempt gets our answers to other questions.
void SkillCheckPanel::readStore()
{
    const std::vector<Attempt> stored = m_store.attempts();
    if (stored.empty() && !m_store.notices().empty())
        return; // it cannot be read now: what is known stays
    const Attempt ours = std::exchange(m_check, SkillCheck(m_content.gradable(), stored)).current();
    if (ours.id == 0 || m_check.current().id != ours.id)
        return;
    bool more = false;
    for (const Answer &answer : ours.answers)
        more |= m_check.answer(answer.question, answer.option, answer.atMs).has_value();
    if (more)
        m_unsaved = m_store.save(m_check.current()) == Saved::No;
}

void SkillCheckPanel::reload()
{
    if (saveAll())
        readStore();
    showEverything();
    Q_EMIT progressChanged(answered(), total());
}

void SkillCheckPanel::showEverything()
{
    for (QuestionCard *card : m_cards)
        card->showAnswer(m_check.current().answerTo(card->questionId().toStdString()));
    m_header->showAttempt(m_check.current());
    showHistory();
    showNotices();
}

void SkillCheckPanel::showHistory()
{
    std::vector<Attempt> attempts = m_check.earlier();
    if (m_check.current().status() == SkillCheckStatus::Completed)
        attempts.push_back(m_check.current());
    m_history->setAttempts(std::move(attempts));
}

void SkillCheckPanel::showNotices()
{
    std::vector<StoreNotice> notices = m_store.notices();
    if (notices == m_shownNotices)
        return;
    for (NoticeBanner *banner : m_banners)
        delete banner;
    m_banners.clear();
    for (const StoreNotice &notice : notices) {
        auto *banner = new NoticeBanner(notice, m_scroll->widget());
        banner->setTheme(m_theme);
        m_noticeArea->addWidget(banner);
        m_banners.push_back(banner);
    }
    m_shownNotices = std::move(notices);
    Q_EMIT noticesChanged();
}

/// Enter on an answered question: on to the next open one, or to the end.
void SkillCheckPanel::goToNext()
{
    const auto next = std::find_if(m_cards.begin(), m_cards.end(), [](const QuestionCard *card) { return !card->answered(); });
    if (next == m_cards.end()) {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
        return;
    }
    (*next)->options()->focusCurrent(Qt::TabFocusReason);
    reveal(*next);
}

void SkillCheckPanel::reveal(QWidget *widget)
{
    m_scroll->widget()->layout()->activate();       // the card has just grown
    m_scroll->ensureWidgetVisible(widget, 0, study::scaled(m_theme, 16));
}

int SkillCheckPanel::columnWidth() const
{
    return study::scaled(m_theme, widestColumn);
}

/// Centred below the header's contents, whether or not there is a scroll bar.
void SkillCheckPanel::placeColumn()
{
    const int side = std::max(study::scaled(m_theme, 24), (width() - columnWidth()) / 2);
    const int bar = width() - m_scroll->viewport()->width();
    m_column->setContentsMargins(side, study::scaled(m_theme, 20), std::max(side - bar, 0), study::scaled(m_theme, 28));
    m_header->setColumnWidth(columnWidth());
}

bool SkillCheckPanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        reload(); // another window may have answered
    return QWidget::event(event);
}

bool SkillCheckPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeColumn();
    return QWidget::eventFilter(object, event);
}

void SkillCheckPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
}

} // namespace convlab::ui

#include "moc_skill_check_panel.cpp"
