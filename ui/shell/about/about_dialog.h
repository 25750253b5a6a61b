// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QStackedWidget;
class QTabBar;
class QTextBrowser;

namespace convlab::ui {

/// What the program is, what it is made of, and its licence in full.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `database`: the version of SQLite.
    AboutDialog(QWidget &parent, const Theme &theme, const QString &database);

protected:
    bool focusNextPrevChild(bool next) override;    ///< as the eye meets things

private:
    QTextBrowser *addPage(const QString &title, const Theme &theme);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace convlab::ui
