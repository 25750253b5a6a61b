// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/kernel/preset_menu.h"

#include "ui/studio/kernel/kernel_tints.h"
#include "ui/study/study_style.h"

#include <QMenu>

#include <utility>

namespace convlab::ui {

namespace {

constexpr int iconPixels = 17, sides = 38;

} // namespace

PresetMenu::PresetMenu(std::vector<KernelPresetGroup> groups, QWidget *parent) : QToolButton(parent), m_groups(std::move(groups))
{
    setObjectName(QStringLiteral("presets"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void PresetMenu::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.uiFont(13));
    fill();
    showTitle();
    updateGeometry();
}

void PresetMenu::fill()
{
    menu()->clear();
    for (const KernelPresetGroup &group : m_groups) {
        menu()->addSection(group.title);
        for (const KernelPreset &preset : group.presets) {
            QAction *action = menu()->addAction(kernelIcon(preset.kernel, m_theme, iconPixels), preset.title);
            action->setData(preset.name);
            action->setToolTip(preset.note);
            action->setStatusTip(preset.note);
            connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT presetChosen(preset); });
        }
    }
}

void PresetMenu::showKernel(const PictureKernel &kernel, const QString &other)
{
    m_title = other;
    QString note;
    for (const KernelPresetGroup &group : m_groups) {
        for (const KernelPreset &preset : group.presets) {
            if (preset.kernel == kernel && note.isEmpty()) {
                m_title = preset.title;
                note = preset.note;
            }
        }
    }
    setToolTip(note.isEmpty() ? tr("Kernels to start from") : note);
    setAccessibleName(tr("Presets: %1").arg(m_title));
    showTitle();
}

void PresetMenu::showTitle()
{
    setText(fontMetrics().elidedText(m_title, Qt::ElideRight, width() - sides));
}

void PresetMenu::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showTitle();
}

QSize PresetMenu::minimumSizeHint() const { return {study::scaled(m_theme, 100), QToolButton::sizeHint().height()}; }

} // namespace convlab::ui

#include "moc_preset_menu.cpp"
