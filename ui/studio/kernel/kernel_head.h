// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"
#include "ui/studio/kernel/kernel_presets.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;

namespace convlab::ui {

class NumberBox;
class PresetMenu;

/// The kernel's name and its sides.
class KernelHead : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    static constexpr int largestEditedSide = 15;    ///< presets and designs go on to 31

    explicit KernelHead(const Language &language, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// `other` names a kernel that is no preset.
    void setKernel(const PictureKernel &kernel, const QString &other);
    const std::vector<KernelPresetGroup> &presets() const;

Q_SIGNALS:
    void resized(int rows, int cols);
    void presetChosen(const convlab::ui::KernelPreset &preset);

private:
    NumberBox *addSide(const QString &name, const QString &words);

    QLabel *m_title, *m_times;
    NumberBox *m_rows, *m_cols;
    PresetMenu *m_presets;
};

} // namespace convlab::ui
