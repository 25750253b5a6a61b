// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themed_widget.h"

#include <QToolButton>

#include <vector>

class QActionGroup;

namespace convlab::ui {

/// A button whose menu lists presets with a note on each. Shows the current preset's title, or "Presets"
/// when the state is none of them. As wide as its widest title, so that choosing moves nothing; where there is
/// less room, the title is cut.
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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;     ///< for all titles but the longest

Q_SIGNALS:
    void presetChosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTitle();

    std::vector<Entry> m_presets;
    QString m_current;
    mutable int m_widest = -1;      ///< of the titles, in this font; below 0 until they are measured
    QActionGroup *m_choices;
};

} // namespace convlab::ui
