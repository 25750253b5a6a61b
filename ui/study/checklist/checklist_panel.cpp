// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/checklist_panel.h"

#include "ui/lesson/lesson_session.h"
#include "ui/study/checklist/checklist_judge.h"
#include "ui/study/checklist/task_row.h"
#include "ui/study/notice_banner.h"
#include "ui/study/study_style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int headSide = 16, headGap = 12;

} // namespace

ChecklistPanel::ChecklistPanel(LessonSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(tr("Six tasks, judged live"), this)), m_count(new QLabel(this)),
      m_certificate(new QPushButton(tr("Certificate…"), this)), m_scroll(new QScrollArea(this))
{
    setMinimumHeight(96);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 1, 0, 0);
    whole->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(headSide, 8, headSide, 8);
    head->setSpacing(headGap);
    m_title->setMinimumWidth(1); // so that it asks for no room that there is not: fitHead()
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_certificate);
    m_certificate->setProperty("class", QStringLiteral("compact"));
    m_certificate->setToolTip(tr("What you have proved, as a page to print or keep"));
    whole->addLayout(head);
    auto *list = new QWidget(m_scroll);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    list->installEventFilter(this);
    whole->addWidget(m_scroll, 1);
    connect(m_certificate, &QPushButton::clicked, this, &ChecklistPanel::certificateWanted);
    connect(&session, &LessonSession::positionChanged, this, &ChecklistPanel::unfold);
}

void ChecklistPanel::setJudge(ChecklistJudge &judge)
{
    m_judge = &judge;
    for (int task = 0; task < judge.count(); ++task)
        addRow(task);
    connect(&judge, &ChecklistJudge::changed, this, &ChecklistPanel::refresh);
    connect(&judge, &ChecklistJudge::saved, this, &ChecklistPanel::showNotices);
    showNotices();
    refresh();
    unfold();
}

void ChecklistPanel::addRow(int task)
{
    auto *row = new TaskRow(*m_judge, task, m_scroll->widget());
    m_column->insertWidget(m_column->count() - 1, row);
    m_rows.push_back(row);
    if (m_theme.text.isValid())
        row->setTheme(m_theme);
    connect(row, &TaskRow::unfoldWanted, this, [this, task] {
        m_session.move([task](Timeline &timeline) { timeline.pause(), timeline.goToStep(task); });
    });
    connect(row, &TaskRow::startWanted, this, [this, task] { Q_EMIT startWanted(task); });
    connect(row, &TaskRow::visitWanted, this, [this, task] { Q_EMIT visitWanted(task); });
    connect(row, &TaskRow::proofWanted, this, [this, task] { Q_EMIT proofWanted(task); });
}

void ChecklistPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_title, theme.uiFont(14, true), theme.text);
    study::dress(*m_count, theme.uiFont(13), theme.textMuted);
    m_certificate->setFont(theme.uiFont(13));
    for (TaskRow *row : m_rows)
        row->setTheme(theme);
    for (NoticeBanner *banner : m_banners)
        banner->setTheme(theme);
    fitHead();
    update();
}

/// What one is done with says as much as the title, and has room where both have not.
void ChecklistPanel::fitHead()
{
    const int gaps = 2 * headSide + 2 * headGap;
    m_title->setHidden(m_title->sizeHint().width() + m_count->sizeHint().width() + m_certificate->sizeHint().width() + gaps > width());
}

void ChecklistPanel::refresh()
{
    m_count->setText(tr("%1 of %2 done").arg(m_judge->done()).arg(m_judge->count()));
    fitHead();
    for (TaskRow *row : m_rows)
        row->refresh();
}

void ChecklistPanel::showNotices()
{
    for (NoticeBanner *banner : m_banners)
        delete banner;
    m_banners.clear();
    for (const StoreNotice &notice : m_judge->notices()) {
        auto *banner = new NoticeBanner(notice, m_scroll->widget());
        if (m_theme.text.isValid())
            banner->setTheme(m_theme);
        m_column->insertWidget(static_cast<int>(m_banners.size()), banner);
        m_banners.push_back(banner);
    }
}

void ChecklistPanel::unfold()
{
    const int task = m_session.timeline().moment().step;
    if (task == m_unfolded || task >= static_cast<int>(m_rows.size()))
        return;
    m_unfolded = task;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        m_rows[static_cast<std::size_t>(row)]->setUnfolded(row == task);
    m_moved = true;
}

/// The whole task where it fits, else its beginning.
void ChecklistPanel::reveal()
{
    if (m_unfolded < 0)
        return;
    const QWidget *row = m_rows[static_cast<std::size_t>(m_unfolded)];
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int lowest = row->y() + row->height() - m_scroll->viewport()->height();
    bar->setValue(std::min(row->y(), std::max(bar->value(), lowest)));
    m_moved = false;
}

/// Rows know where they stand only after the list has been laid out.
bool ChecklistPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_moved && (event->type() == QEvent::Resize || event->type() == QEvent::Paint))
        reveal();
    return QWidget::eventFilter(watched, event);
}

bool ChecklistPanel::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_judge)
        m_judge->reload(); // another window may have ticked
    return QWidget::event(event);
}

void ChecklistPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_judge)
        m_judge->reload();
    m_moved = true;
}

void ChecklistPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
    m_moved = true;
}

void ChecklistPanel::paintEvent(QPaintEvent *)
{
    if (!m_theme.text.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.border);
}

} // namespace convlab::ui

#include "moc_checklist_panel.cpp"
