// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/preset_picker.h"

#include "ui/controls/preset_menu_entry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QWidgetAction>

namespace convlab::ui {

namespace {

constexpr int widestTitle = 190; ///< the button keeps one width, however long the current title

} // namespace

PresetPicker::PresetPicker(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(new QMenu(this));
    setFixedWidth(widestTitle);
    setToolTip(tr("Examples that show one thing each"));
    // Filled only when it opens: the current preset changes with every step of a slider.
    connect(menu(), &QMenu::aboutToShow, this, &PresetPicker::fillMenu);
    setCurrent({});
}

void PresetPicker::setTheme(const Theme &theme)
{
    m_theme = std::make_shared<Theme>(theme);
    setFont(theme.uiFont(13));
    setFixedWidth(qRound(widestTitle * theme.fontScale));
    setCurrent(m_current);
}

void PresetPicker::setPresets(const std::vector<Entry> &presets)
{
    m_presets = presets;
    setCurrent(m_current);
    fillMenu();
}

void PresetPicker::setCurrent(const QString &name)
{
    m_current = name;
    QString title = tr("Presets");
    for (const Entry &entry : m_presets) {
        if (entry.name == name)
            title = entry.title;
    }
    setAccessibleName(tr("Presets, now: %1").arg(title));
    setText(fontMetrics().elidedText(title, Qt::ElideRight, width() - 34));
}

void PresetPicker::fillMenu()
{
    menu()->clear();
    if (!m_theme)
        return;
    for (const Entry &entry : m_presets) {
        auto *line = new PresetMenuEntry(entry.title, entry.note, entry.name == m_current, *m_theme, menu());
        auto *action = new QWidgetAction(menu());
        action->setText(entry.title);
        action->setDefaultWidget(line);
        menu()->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = entry.name] { Q_EMIT presetChosen(name); });
        connect(action, &QAction::hovered, line, [this, line] { lightOnly(line); });
        connect(line, &PresetMenuEntry::entered, menu(), [this, action] { menu()->setActiveAction(action); });
        connect(line, &PresetMenuEntry::chosen, action, [this, action] {
            menu()->close();
            action->trigger();
        });
    }
}

void PresetPicker::lightOnly(const PresetMenuEntry *lit)
{
    for (PresetMenuEntry *line : menu()->findChildren<PresetMenuEntry *>())
        line->setLit(line == lit);
}

} // namespace convlab::ui

#include "moc_preset_picker.cpp"
