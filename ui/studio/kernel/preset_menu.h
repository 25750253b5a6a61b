// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/kernel/kernel_presets.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QToolButton>

namespace convlab::ui {

/// A button that names the kernel and opens the presets, each with its picture.
class PresetMenu : public QToolButton, public ThemedWidget {
    Q_OBJECT

public:
    explicit PresetMenu(std::vector<KernelPresetGroup> groups, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    /// The first preset with these weights, or `other` where there is none, stands on the button.
    void showKernel(const PictureKernel &kernel, const QString &other);
    const std::vector<KernelPresetGroup> &groups() const { return m_groups; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void presetChosen(const convlab::ui::KernelPreset &preset);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showTitle();

    std::vector<KernelPresetGroup> m_groups;
    QString m_title;
    Theme m_theme;
};

} // namespace convlab::ui
