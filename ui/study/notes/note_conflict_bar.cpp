// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/notes/note_conflict_bar.h"

#include "ui/controls/flow_layout.h"
#include "ui/study/study_style.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace convlab::ui {

NoteConflictBar::NoteConflictBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(tr("Another window changed this note."), this)),
      m_ours(new QPushButton(tr("Keep these words"), this)), m_theirs(new QPushButton(tr("Take the others"), this))
{
    m_text->setWordWrap(true);
    m_ours->setObjectName(QStringLiteral("keepOurs"));
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_theirs->setToolTip(tr("Undo in the note brings these words back"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_text);
    auto *row = new FlowLayout(nullptr, 6, 6); // side by side they would make the column wider in some languages
    row->addWidget(m_ours);
    row->addWidget(m_theirs);
    column->addLayout(row);
    connect(m_ours, &QPushButton::clicked, this, &NoteConflictBar::oursWanted);
    connect(m_theirs, &QPushButton::clicked, this, &NoteConflictBar::theirsWanted);
}

void NoteConflictBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    study::dress(*m_text, theme.uiFont(13), theme.text);
    for (QPushButton *button : {m_ours, m_theirs})
        button->setFont(theme.uiFont(13));
    update();
}

void NoteConflictBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    study::paintBox(painter, rect(), m_theme.noticeFill, m_theme.noticeBorder, 1, 6);
}

} // namespace convlab::ui

#include "moc_note_conflict_bar.cpp"
