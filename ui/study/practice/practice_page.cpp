// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/practice_page.h"

#include "ui/study/notice_banner.h"
#include "ui/study/practice/practice_asking.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_end.h"
#include "ui/study/practice/question_view.h"
#include "ui/study/study_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr double widestColumn = 860;

QHash<QString, QString> titlesOf(const std::vector<PracticeSection> &sections)
{
    QHash<QString, QString> titles{{QString::fromLatin1(practice::checkedSkill), PracticePage::tr("Skill check")}};
    for (const PracticeSection &section : sections)
        titles.insert(section.id, section.title);
    return titles;
}

/// A page that scrolls where the window is low.
QScrollArea *scrolling(QWidget *page, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

} // namespace

PracticePage::PracticePage(PracticeDesk &desk, const std::shared_ptr<const QuestionWords> &words, std::shared_ptr<const Words> stageWords,
                           const std::vector<PracticeSection> &sections, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(words), m_column(new QVBoxLayout(this)), m_stack(new QStackedWidget(this)),
      m_home(new PracticeHome(desk, words, sections)), m_asking(new PracticeAsking(desk, words, std::move(stageWords), titlesOf(sections))),
      m_end(new PracticeEnd)
{
    setAccessibleName(tr("Practice queue"));
    m_column->addWidget(m_stack, 1);
    m_stack->addWidget(scrolling(m_home, m_stack));
    m_stack->addWidget(m_asking);
    m_stack->addWidget(scrolling(m_end, m_stack));
    connect(m_home, &PracticeHome::startWanted, this, &PracticePage::start);
    connect(m_home, &PracticeHome::sectionWanted, this, &PracticePage::practiseSection);
    connect(m_home, &PracticeHome::skillWanted, this, &PracticePage::practiseSkill);
    connect(m_asking, &PracticeAsking::nextWanted, &m_desk, &PracticeDesk::next);
    connect(m_asking, &PracticeAsking::endWanted, &m_desk, &PracticeDesk::finish);
    connect(m_asking, &PracticeAsking::undoWanted, this, &PracticePage::undo);
    connect(m_asking, &PracticeAsking::showMeWanted, this, [this] { Q_EMIT stageWanted(m_desk.question().stage); });
    connect(m_end, &PracticeEnd::undoWanted, this, &PracticePage::undo);
    connect(m_end, &PracticeEnd::doneWanted, this, &PracticePage::leaveEnd);
    connect(&m_desk, &PracticeDesk::questionChanged, this, &PracticePage::showWhatIs);
    connect(&m_desk, &PracticeDesk::changed, m_home, &PracticeHome::refresh);
    connect(&m_desk, &PracticeDesk::noticesChanged, this, &PracticePage::showNotices);
    showWhatIs();
    showNotices();
}

void PracticePage::start()
{
    m_atEnd = true;
    m_desk.start();
}

void PracticePage::leaveEnd()
{
    m_atEnd = false;
    showWhatIs();
}

PracticePage::Left PracticePage::left() const
{
    return {m_atEnd, m_desk.running() ? std::optional(m_asking->view()->draft()) : std::nullopt};
}

void PracticePage::resume(const Left &left)
{
    m_atEnd = left.atEnd;
    if (left.draft && m_desk.running())
        m_asking->resume(*left.draft);
    else
        showWhatIs();
}

void PracticePage::practiseSection(const QString &id)
{
    m_atEnd = true;
    m_desk.startSection(id);
}

void PracticePage::practiseSkill(const QString &section, const QString &skill)
{
    m_atEnd = true;
    m_desk.startSkill(section, skill);
}

void PracticePage::practiseGenerator(const QString &generator)
{
    m_atEnd = true;
    m_desk.startGenerator(generator);
}

void PracticePage::undo()
{
    m_desk.undo();
}

void PracticePage::showWhatIs()
{
    if (m_desk.running()) {
        m_stack->setCurrentIndex(1);
        m_asking->showQuestion();
        setFocusProxy(m_asking->view());
        return;
    }
    const practice::SessionSummary summary = m_desk.summary();
    m_atEnd = m_atEnd && summary.answers > 0;
    m_end->show(summary, *m_words, m_desk.now(), m_desk.queue().settings().dayStart, m_desk.canUndo());
    m_home->refresh();
    m_stack->setCurrentIndex(m_atEnd ? 2 : 0);
    QWidget *front = m_atEnd ? static_cast<QWidget *>(m_end) : m_home;
    setFocusProxy(front);
    if (isVisible())
        front->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showNotices()
{
    delete m_notice;
    m_notice = nullptr;
    const std::vector<StoreNotice> notices = m_desk.notices();
    if (notices.empty())
        return;
    m_notice = new NoticeBanner(notices.front(), this);
    m_notice->setTheme(m_theme);
    m_column->insertWidget(0, m_notice);
}

void PracticePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_home->setTheme(theme);
    m_asking->setTheme(theme);
    m_end->setTheme(theme);
    if (m_notice)
        m_notice->setTheme(theme);
    update();
}

void PracticePage::showEvent(QShowEvent *event)
{
    m_home->refresh(); // time has passed since it was seen
    QWidget::showEvent(event);
}

void PracticePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_desk.running())
        m_atEnd ? leaveEnd() : start();
    else
        QWidget::keyPressEvent(event);
}

bool PracticePage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !m_desk.running())
        m_desk.reload(); // another window may have practised
    return QWidget::event(event);
}

void PracticePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(study::scaled(m_theme, 24), (width() - study::scaled(m_theme, widestColumn)) / 2);
    m_column->setContentsMargins(side, study::scaled(m_theme, 24), side, study::scaled(m_theme, 16));
}

void PracticePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
}

} // namespace convlab::ui

#include "moc_practice_page.cpp"
