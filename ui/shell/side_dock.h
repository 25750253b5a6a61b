// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDockWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace convlab::ui {

/// A dock at the side of the window with the house's own title bar; hands the theme on to what it holds.
class SideDock : public QDockWidget {
    Q_OBJECT

public:
    /// `id` tells docks apart when the window's layout is restored. Takes ownership of what is made.
    SideDock(const QString &id, const QString &title, std::function<QWidget *()> make, QWidget *parent);
    /// Makes what it holds, unless that is there: also done as soon as the dock is shown.
    void fill();
    void setTheme(const Theme &theme);

    /// The room that it needs in the window now; 0 while it is closed or floats.
    int wantedWidth() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// wantedWidth() is about to change, or has: the window can still make room before it would have to grow.
    void roomWanted();

private:
    void dressContent();

    QWidget *m_bar;
    QLabel *m_title;
    QToolButton *m_close;
    std::function<QWidget *()> m_make;      ///< empty once it was called
    Theme m_theme;
    bool m_shown = false;
};

} // namespace convlab::ui
