// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/settings_page.h"

class QCheckBox;
class QPushButton;

namespace convlab::ui {

/// What moves, what is spoken, and the way to the settings of the practice.
class MotionPage : public SettingsPage {
    Q_OBJECT

public:
    explicit MotionPage(MainWindow &window, QWidget *parent = nullptr);
    void refresh() override;
    void forget(Preferences &preferences) const override;

private:
    QCheckBox *addFlag(const QString &text, bool Preferences::*field);

    QCheckBox *m_still, *m_spoken;
};

} // namespace convlab::ui
