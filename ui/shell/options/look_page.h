// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/settings_page.h"

class QComboBox;
class QSpinBox;

namespace convlab::ui {

class CalmSlider;
class ChoiceTile;

/// Theme, text size, language, and the colours of values.
class LookPage : public SettingsPage {
    Q_OBJECT

public:
    explicit LookPage(MainWindow &window, QWidget *parent = nullptr);
    void refresh() override;
    void forget(Preferences &preferences) const override;
    void reset() override;     ///< also a theme of the command line

private:
    void addThemes();
    void addTextSize();
    void addLanguages();
    void addValueMaps();
    void setTextSize(int percent);

    std::vector<ChoiceTile *> m_themes, m_maps;
    CalmSlider *m_size;
    QSpinBox *m_percent;
    QComboBox *m_languages;
};

} // namespace convlab::ui
