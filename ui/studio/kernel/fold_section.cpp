// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/fold_section.h"

#include "ui/study/study_style.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace convlab::ui {

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_summary(new QLabel(this)), m_content(content)
{
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("class", QStringLiteral("quiet"));
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setMinimumWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    column->addWidget(content);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void FoldSection::setOpen(bool open)
{
    m_open = open;
    m_title->setToolTip(open ? tr("Fold this section") : tr("Unfold this section"));
    m_title->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    if (m_theme.text.isValid())
        m_title->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), m_theme));
    m_content->setVisible(open);
    if (open)
        Q_EMIT opened();
}

void FoldSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_title->setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), summary));
}

QString FoldSection::summary() const { return m_summary->text(); }

void FoldSection::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_title->setFont(theme.uiFont(13, true));
    m_title->setIconSize(QSize(1, 1) * study::scaled(theme, 14));
    study::dress(*m_summary, theme.uiFont(13), theme.role(Role::Kernel).text);
    layout()->setSpacing(study::scaled(theme, 6));
    layout()->setContentsMargins(0, study::scaled(theme, 6), 0, 0);
    setOpen(m_open);
    update();
}

/// A fine line above parts the sections.
void FoldSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.border);
}

} // namespace convlab::ui

#include "moc_fold_section.cpp"
