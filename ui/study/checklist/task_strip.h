// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace convlab::ui {

class ChecklistJudge;
class ClauseChips;

/// A task of the checklist while the learner works on it in its section: what is to be reached, judged live, and
/// the way back.
class TaskStrip : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    TaskStrip(ChecklistJudge &judge, int task, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    int task() const { return m_task; }

Q_SIGNALS:
    void backWanted();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    ChecklistJudge &m_judge;
    int m_task;
    Theme m_theme;
    QLabel *m_icon;
    QLabel *m_words;
    ClauseChips *m_chips;
    QPushButton *m_back;
    QToolButton *m_close;
};

} // namespace convlab::ui
