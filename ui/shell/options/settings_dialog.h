// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options/data_place.h"
#include "ui/shell/main_window.h"

#include <QDialog>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace convlab::ui {

class SettingsPage;

/// Everything that can be preferred, on a few pages. Beside the window, not in its way: a change is seen there at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(MainWindow &window, DataPlace &place);

    void showPage(int index);
    int pageCount() const;

protected:
    bool focusNextPrevChild(bool next) override;    ///< as the eye meets things

private:
    void addPage(const QString &title, SettingsPage *page);
    QWidget *makeFoot();
    void refresh();
    void fitWindow();
    SettingsPage *page() const;

    MainWindow &m_window;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<SettingsPage *> m_pages;
    double m_scale = 0;     ///< the text size that the dialog has the size for
};

/// The window's dialog, in front.
void openSettings(MainWindow &window, DataPlace &place);
/// Adds Edit, Settings… to the window.
void addSettings(MainWindow &window, DataPlace &place);

} // namespace convlab::ui
