// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/skill_check_header.h"

#include "ui/study/stat_tile.h"
#include "ui/study/study_style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr double sideMargin = 24, barHeight = 4;

QString statusText(SkillCheckStatus status)
{
    switch (status) {
    case SkillCheckStatus::NotAttempted: return SkillCheckHeader::tr("Not attempted");
    case SkillCheckStatus::InProgress: return SkillCheckHeader::tr("In progress");
    case SkillCheckStatus::Completed: break;
    }
    return SkillCheckHeader::tr("Completed");
}

} // namespace

SkillCheckHeader::SkillCheckHeader(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_title(new QLabel(tr("Skill check"), this)), m_figures(new QWidget(this)),
      m_figureRow(new QHBoxLayout(m_figures)), m_score(new StatTile(tr("Score"), QStringLiteral("0/4"), this)),
      m_answered(new StatTile(tr("Answered"), QStringLiteral("0/4"), this)),
      m_status(new StatTile(tr("Status"), tr("Not attempted"), this)), m_retake(new QPushButton(this))
{
    m_score->setObjectName(QStringLiteral("score"));
    m_answered->setObjectName(QStringLiteral("answered"));
    m_status->setObjectName(QStringLiteral("status"));
    m_retake->setObjectName(QStringLiteral("retake"));
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    for (StatTile *tile : {m_score, m_answered, m_status})
        m_figureRow->addWidget(tile);
    m_figureRow->addStretch(1);
    m_grid->setColumnStretch(0, 1);
    connect(m_retake, &QPushButton::clicked, this, &SkillCheckHeader::retakeWanted);
}

void SkillCheckHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_title, theme.uiFont(22, true), theme.text);
    for (StatTile *tile : {m_score, m_answered, m_status})
        tile->setTheme(theme);
    m_retake->setFont(theme.uiFont(14));
    m_figureRow->setSpacing(study::scaled(theme, 24));
    placeParts();
    update();
}

void SkillCheckHeader::showAttempt(const Attempt &attempt)
{
    const bool any = attempt.answered() > 0, done = attempt.status() == SkillCheckStatus::Completed;
    const auto ratio = [&attempt](int n) { return QStringLiteral("%1/%2").arg(n).arg(attempt.questionCount); };
    m_score->setValue(any ? ratio(attempt.score()) : QStringLiteral("--"), m_theme.text);
    m_answered->setValue(ratio(attempt.answered()), m_theme.text);
    m_status->setValue(statusText(attempt.status()), done ? m_theme.good : m_theme.text);
    m_retake->setText(done ? tr("Retake") : tr("Start again"));
    m_retake->setToolTip(tr("Starts a new attempt. This one stays in the history."));
    m_retake->setVisible(any);
    m_retake->setProperty("class", done ? QStringLiteral("primary") : QString());
    m_progress = attempt.questionCount > 0 ? static_cast<double>(attempt.answered()) / attempt.questionCount : 0;
    placeParts();
    update();
}

void SkillCheckHeader::setColumnWidth(int width)
{
    m_columnWidth = width;
    placeParts();
}

/// Title, figures and button in one line where they fit, else the figures below.
void SkillCheckHeader::placeParts()
{
    const int side = std::max(study::scaled(m_theme, sideMargin), (width() - m_columnWidth) / 2);
    const int gap = study::scaled(m_theme, 24);
    const int needed = m_title->sizeHint().width() + m_figures->sizeHint().width() + m_retake->sizeHint().width() + 2 * gap;
    const bool oneLine = needed <= width() - 2 * side;
    for (QWidget *part : {static_cast<QWidget *>(m_title), m_figures, static_cast<QWidget *>(m_retake)})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_figures, oneLine ? 0 : 1, oneLine ? 1 : 0, 1, oneLine ? 1 : 3);
    m_grid->addWidget(m_retake, 0, 2);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(study::scaled(m_theme, oneLine ? 0 : 8));
    m_grid->setContentsMargins(side, study::scaled(m_theme, 14), side, study::scaled(m_theme, 12 + barHeight));
}

void SkillCheckHeader::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void SkillCheckHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    const double bar = study::scaled(m_theme, barHeight);
    const int side = m_grid->contentsMargins().left();
    const QRectF track(side, height() - bar, width() - 2 * side, bar);
    study::paintBox(painter, track, m_theme.border, {}, 0, bar / 2);
    QRectF done = track;
    done.setWidth(track.width() * m_progress);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(track.right());
    if (m_progress > 0)
        study::paintBox(painter, done, m_theme.good, {}, 0, bar / 2);
}

} // namespace convlab::ui

#include "moc_skill_check_header.cpp"
