// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_widget.h"

#include <QToolButton>

#include <memory>
#include <vector>

namespace convlab::ui {

class PresetMenuEntry;

/// A button whose menu lists presets with a note on each. Shows the current preset's title, or "Presets"
/// when the state is none of them.
class PresetPicker : public QToolButton, public ThemedWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name, title, note;
    };

    explicit PresetPicker(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setPresets(const std::vector<Entry> &presets);
    /// Empty: none of them.
    void setCurrent(const QString &name);

Q_SIGNALS:
    void presetChosen(const QString &name);

private:
    void fillMenu();
    void lightOnly(const PresetMenuEntry *lit);

    std::vector<Entry> m_presets;
    QString m_current;
    std::shared_ptr<const Theme> m_theme;
};

} // namespace convlab::ui
