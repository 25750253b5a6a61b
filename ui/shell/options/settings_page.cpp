// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options/settings_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace convlab::ui {

namespace {

constexpr int gap = 8, beforeHeading = 14;

} // namespace

SettingsPage::SettingsPage(MainWindow &window, QWidget *parent) : QWidget(parent), m_window(window), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2, 4, 12, 8);
    m_column->setSpacing(gap);
}

QLabel &SettingsPage::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(beforeHeading);
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    m_headings.push_back(label);
    return *label;
}

QLabel &SettingsPage::addNote(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    m_notes.push_back(label);
    return *label;
}

void SettingsPage::refresh()
{
    const Theme &theme = m_window.theme();
    for (QLabel *heading : m_headings)
        heading->setFont(theme.uiFont(14, true));
    for (QLabel *note : m_notes) {
        QPalette palette = note->palette();
        palette.setColor(QPalette::WindowText, theme.textMuted);
        note->setPalette(palette);
    }
}

void SettingsPage::reset()
{
    change([this](Preferences &preferences) { forget(preferences); });
}

} // namespace convlab::ui

#include "moc_settings_page.cpp"
