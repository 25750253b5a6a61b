// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace convlab::ui {

/// One page of the settings: headings, controls, a line of explanation where one is needed. Shows what is preferred, and
/// passes every change to the window at once; the menus do the same, so that both say the same.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(MainWindow &window, QWidget *parent = nullptr);

    /// Shows the window's preferences, in its theme.
    virtual void refresh();
    /// Puts the defaults of what stands on this page into `preferences`.
    virtual void forget(Preferences &preferences) const = 0;
    /// Back to the defaults of this page.
    virtual void reset();

protected:
    MainWindow &window() { return m_window; }
    QVBoxLayout &column() { return *m_column; }
    QLabel &addHeading(const QString &text);
    QLabel &addNote(const QString &text);

    template<typename Change>
    void change(Change apply)
    {
        Preferences preferences = m_window.preferences();
        apply(preferences);
        m_window.setPreferences(preferences);
    }

private:
    MainWindow &m_window;
    QVBoxLayout *m_column;
    std::vector<QLabel *> m_headings, m_notes;
};

} // namespace convlab::ui
