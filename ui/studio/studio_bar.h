// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/studio_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QActionGroup;
class QHBoxLayout;
class QToolButton;

namespace convlab::ui {

class PresetPicker;
struct ChainPreset;

/// The strip above the picture: which picture, which chain, undo, zoom, loupe, copy and save.
class StudioBar : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit StudioBar(const std::vector<ChainPreset> &presets, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setState(const StudioState &state, const QString &pictureName);
    void setCan(bool undo, bool redo, bool save);
    bool loupeOn() const;
    void setLoupeOn(bool on);

Q_SIGNALS:
    void builtInWanted(const QString &id);
    void sizeWanted(const QSize &size);
    void openWanted();
    void pasteWanted();
    void chainWanted(const QString &name);
    void undoWanted();
    void redoWanted();
    void fitWanted();
    void pixelsWanted();
    void loupeSwitched(bool on);
    void copyWanted();
    void saveWanted();

private:
    void fillPictureMenu();
    QToolButton *button(QHBoxLayout *row, const QString &icon, const QString &tip);

    const std::vector<ChainPreset> &m_presets;
    QToolButton *m_picture;
    QActionGroup *m_builtIns, *m_sizes;
    PresetPicker *m_chains;
    QToolButton *m_undo, *m_redo, *m_fit, *m_pixels, *m_loupe, *m_copy, *m_save;
};

} // namespace convlab::ui
