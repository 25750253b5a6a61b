// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace convlab::ui {

/// Asks which backup of answers and notes shall come back, or whether to start afresh. What lies there now is kept
/// beside it either way, and the dialog says so.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `days` are the backups in words, newest first.
    RestoreDialog(const std::vector<QString> &days, const Theme &theme, QWidget *parent = nullptr);

    /// Shows what went wrong; the dialog stays open.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void restoreWanted(int index);
    void freshStartWanted();

private:
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_restore;
};

} // namespace convlab::ui
