// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/motion_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convlab::ui {

MotionPage::MotionPage(MainWindow &owner, QWidget *parent) : SettingsPage(owner, parent)
{
    addHeading(tr("Motion"));
    m_still = addFlag(tr("&Reduced motion"), &Preferences::reducedMotion);
    addNote(tr("The window jumps from stop to stop instead of gliding. A wish of the system for less motion is followed in any case."));
    addHeading(tr("Speech"));
    m_spoken = addFlag(tr("&Speak each step"), &Preferences::speakSteps);
    addNote(tr("A screen reader says the sum of each step as the player reaches it. F4 says it again."));
    addHeading(tr("Practice"));
    addNote(tr("How sure you want to be, and how many questions a day, is set on the page of the practice."));
    auto *practice = new QPushButton(tr("Open the &practice"), this);
    connect(practice, &QPushButton::clicked, this, [this] { window().open(QStringLiteral("practice")); });
    column().addWidget(practice, 0, Qt::AlignLeading);
    column().addStretch(1);
    MotionPage::refresh();
}

QCheckBox *MotionPage::addFlag(const QString &text, bool Preferences::*field)
{
    auto *box = new QCheckBox(text, this);
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) { change([=](Preferences &p) { p.*field = on; }); });
    column().addWidget(box, 0, Qt::AlignLeading);
    return box;
}

void MotionPage::refresh()
{
    SettingsPage::refresh();
    m_still->setChecked(window().preferences().reducedMotion);
    m_spoken->setChecked(window().preferences().speakSteps);
}

void MotionPage::forget(Preferences &preferences) const
{
    const Preferences first;
    preferences.reducedMotion = first.reducedMotion;
    preferences.speakSteps = first.speakSteps;
}

} // namespace convlab::ui

#include "moc_motion_page.cpp"
