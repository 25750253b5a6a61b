// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convlab::ui {

class ChecklistJudge;
class ClauseChips;
class TaskHead;

/// A task of the checklist: its line and, unfolded, what is to be reached, how far that is, and where to go.
class TaskRow : public QWidget {
    Q_OBJECT

public:
    TaskRow(ChecklistJudge &judge, int task, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void setUnfolded(bool unfolded);
    void refresh();

Q_SIGNALS:
    void unfoldWanted();
    void startWanted();
    void visitWanted();
    void proofWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    QPushButton *addButton(const QString &text, const QString &tip);
    QString remark() const;
    QString words() const;
    void showButtons();

    ChecklistJudge &m_judge;
    int m_task;
    Theme m_theme;
    TaskHead *m_head;
    QLabel *m_words = nullptr;
    ClauseChips *m_chips = nullptr;
    QPushButton *m_start = nullptr, *m_visit = nullptr, *m_proof = nullptr, *m_reset = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_body;
};

} // namespace convlab::ui
