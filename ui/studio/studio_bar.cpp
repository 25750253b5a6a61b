// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/studio_bar.h"

#include "ui/controls/preset_picker.h"
#include "ui/studio/built_in_pictures.h"
#include "ui/studio/chain_presets.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace convlab::ui {

namespace {

constexpr int longestTitle = 24;    ///< letters

} // namespace

StudioBar::StudioBar(const std::vector<ChainPreset> &presets, QWidget *parent)
    : QWidget(parent), m_presets(presets), m_picture(new QToolButton(this)), m_builtIns(new QActionGroup(this)),
      m_sizes(new QActionGroup(this)), m_chains(new PresetPicker(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("class", QStringLiteral("toolstrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_picture->setPopupMode(QToolButton::InstantPopup);
    m_picture->setToolTip(tr("Choose a picture, open or paste your own; or drop a file on this page"));
    m_picture->setMenu(new QMenu(m_picture));
    fillPictureMenu();
    row->addWidget(m_picture);
    m_chains->setObjectName(QStringLiteral("chains"));
    m_chains->setAccessibleName(tr("Chains of filters"));
    row->addWidget(m_chains);
    row->addStretch(1);
    m_undo = button(row, QStringLiteral("undo"), tr("Undo (Ctrl+Z)"));
    m_redo = button(row, QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"));
    m_fit = button(row, QStringLiteral("zoom-fit"), tr("Fit the picture (Ctrl+0)"));
    m_pixels = button(row, QStringLiteral("pixels"), tr("One pixel on the screen for each of the picture (Ctrl+1)"));
    m_loupe = button(row, QStringLiteral("loupe"), tr("Loupe: show the arithmetic under the mouse (L)"));
    m_loupe->setCheckable(true);
    m_loupe->setChecked(true);
    m_copy = button(row, QStringLiteral("copy"), tr("Copy the result (Ctrl+C)"));
    m_save = new QToolButton(this);
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the result as PNG (Ctrl+S)"));
    row->addWidget(m_save);
    connect(m_undo, &QToolButton::clicked, this, &StudioBar::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &StudioBar::redoWanted);
    connect(m_fit, &QToolButton::clicked, this, &StudioBar::fitWanted);
    connect(m_pixels, &QToolButton::clicked, this, &StudioBar::pixelsWanted);
    connect(m_loupe, &QToolButton::toggled, this, &StudioBar::loupeSwitched);
    connect(m_copy, &QToolButton::clicked, this, &StudioBar::copyWanted);
    connect(m_save, &QToolButton::clicked, this, &StudioBar::saveWanted);
    connect(m_chains, &PresetPicker::presetChosen, this, &StudioBar::chainWanted);
    std::vector<PresetPicker::Entry> entries;
    for (const ChainPreset &preset : presets)
        entries.push_back({preset.name, preset.title, preset.note});
    m_chains->setPresets(entries);
}

void StudioBar::fillPictureMenu()
{
    QMenu *menu = m_picture->menu();
    for (const BuiltInPicture &one : builtInPictures()) {
        QAction *action = menu->addAction(one.title + QLatin1Char('\n') + one.note, this, [this, id = one.id] { Q_EMIT builtInWanted(id); });
        action->setData(one.id);
        action->setCheckable(true);
        m_builtIns->addAction(action);
    }
    m_builtIns->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    QMenu *sizes = menu->addMenu(tr("Size of these pictures"));
    for (const QSize &size : builtInSizes()) {
        QAction *action = sizes->addAction(tr("%1 × %2").arg(size.width()).arg(size.height()), this, [this, size] { Q_EMIT sizeWanted(size); });
        action->setData(size);
        action->setCheckable(true);
        m_sizes->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Open a picture…\tCtrl+O"), this, &StudioBar::openWanted);
    menu->addAction(tr("Paste a picture\tCtrl+V"), this, &StudioBar::pasteWanted);
}

QToolButton *StudioBar::button(QHBoxLayout *row, const QString &icon, const QString &tip)
{
    auto *made = new QToolButton(this);
    made->setObjectName(icon);
    made->setProperty("class", QStringLiteral("quiet"));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    row->addWidget(made);
    return made;
}

void StudioBar::setTheme(const Theme &theme)
{
    m_chains->setTheme(theme);
    m_picture->setFont(theme.uiFont(13));
    m_save->setFont(theme.uiFont(13));
    const int side = qRound(18 * theme.fontScale);
    m_pixels->setHidden(theme.fontScale > 2.4); // its key remains
    for (QToolButton *one : {m_undo, m_redo, m_fit, m_pixels, m_loupe, m_copy}) {
        one->setIcon(themedIcon(one->objectName(), theme));
        one->setIconSize(QSize(side, side));
    }
}

void StudioBar::setState(const StudioState &state, const QString &pictureName)
{
    const QString title = pictureName.size() > longestTitle ? pictureName.left(longestTitle - 1) + QChar(0x2026) : pictureName;
    m_picture->setText(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_picture->setAccessibleName(tr("Picture: %1").arg(pictureName));
    for (QAction *action : m_builtIns->actions())
        action->setChecked(action->data().toString() == state.builtIn);
    for (QAction *action : m_sizes->actions())
        action->setChecked(action->data().toSize() == state.size);
    const auto preset = std::find_if(m_presets.begin(), m_presets.end(), [&state](const ChainPreset &one) { return one.filters == state.filters; });
    m_chains->setCurrent(preset == m_presets.end() ? QString() : preset->name);
}

void StudioBar::setCan(bool undo, bool redo, bool save)
{
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
    m_copy->setEnabled(save);
    m_save->setEnabled(save);
}

bool StudioBar::loupeOn() const { return m_loupe->isChecked(); }

void StudioBar::setLoupeOn(bool on) { m_loupe->setChecked(on); }

} // namespace convlab::ui

#include "moc_studio_bar.cpp"
