// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lab/python_runner.h"
#include "ui/shell/options/settings_page.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace convlab::ui {

/// Which Python the Lab tab runs, and whether it can.
class PythonPage : public SettingsPage {
    Q_OBJECT

public:
    explicit PythonPage(MainWindow &window, QWidget *parent = nullptr);
    void refresh() override;
    void forget(Preferences &preferences) const override;

    PythonRunner &runner() { return m_runner; }
    /// What the last check found, in words; empty before one.
    QString verdict() const;

private:
    void addChoice();
    void addCheck();
    void choose(const QString &program);
    void browse();
    void check();
    void showFindings(PythonRunner::Outcome outcome);

    PythonRunner m_runner;
    QRadioButton *m_search, *m_own;
    QLineEdit *m_path;
    QPushButton *m_browse, *m_check;
    QLabel *m_verdict;
};

} // namespace convlab::ui
