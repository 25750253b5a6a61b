// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/practice/rating_row.h"

#include "ui/study/practice/practice_words.h"
#include "ui/study/study_style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace convlab::ui {

RatingRow::RatingRow(QWidget *parent)
    : QWidget(parent), m_lead(new QLabel(tr("How well did you know it?"), this)), m_back(new QLabel(this)), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lead);
    for (const practice::Rating rating : {practice::Rating::Again, practice::Rating::Hard, practice::Rating::Good, practice::Rating::Easy}) {
        auto *button = new QPushButton(ratingName(rating), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_buttons->addButton(button, static_cast<int>(rating));
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_back);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_showing)
            Q_EMIT rated(static_cast<practice::Rating>(id));
    });
}

void RatingRow::setTheme(const Theme &theme)
{
    study::dress(*m_lead, theme.uiFont(13), theme.textMuted);
    study::dress(*m_back, theme.uiFont(13), theme.textMuted);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFont(theme.uiFont(13));
}

void RatingRow::show(practice::Rating rating, const QString &comesBack)
{
    m_lead->setText(tr("How well did you know it?"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->show();
    m_showing = true; // a group whose signals are blocked would not let go of the other button
    m_buttons->button(static_cast<int>(rating))->setChecked(true);
    m_showing = false;
    for (QAbstractButton *button : m_buttons->buttons()) // Tab comes to the checked one, arrows to the others
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    m_back->setText(tr("comes back %1").arg(comesBack));
    setVisible(true);
}

void RatingRow::showOvertaken()
{
    for (QAbstractButton *button : m_buttons->buttons())
        button->hide();
    m_lead->setText(tr("Your answer is kept. Another window has gone on since then, so its rating stays as it was."));
    m_back->clear();
    setVisible(true);
}

} // namespace convlab::ui

#include "moc_rating_row.cpp"
