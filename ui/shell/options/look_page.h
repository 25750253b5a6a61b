// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/settings_page.h"

class QSpinBox;

namespace convlab::ui {

class CalmSlider;
class ChoiceTile;

/// Theme, text size, and the colours of values.
class LookPage : public SettingsPage {
    Q_OBJECT

public:
    explicit LookPage(MainWindow &window, QWidget *parent = nullptr);
    void refresh() override;
    void forget(Preferences &preferences) const override;

private:
    void addThemes();
    void addTextSize();
    void addValueMaps();
    void setTextSize(int percent);

    std::vector<ChoiceTile *> m_themes, m_maps;
    CalmSlider *m_size;
    QSpinBox *m_percent;
};

} // namespace convlab::ui
