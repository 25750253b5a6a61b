// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convlab::ui {

class ChecklistJudge;
class LessonSession;
class NoticeBanner;
class TaskRow;

/// The checklist's tasks below the stage of its section. The habit that plays is the task that is unfolded, and the
/// other way round. Empty until it is given a judge.
class ChecklistPanel : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    explicit ChecklistPanel(LessonSession &session, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setJudge(ChecklistJudge &judge);

Q_SIGNALS:
    void startWanted(int task);
    void visitWanted(int task);
    void proofWanted(int task);
    void certificateWanted();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(int task);
    void fitHead();
    void refresh();
    void showNotices();
    void unfold();
    void reveal();

    LessonSession &m_session;
    ChecklistJudge *m_judge = nullptr;
    Theme m_theme;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_certificate;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    std::vector<TaskRow *> m_rows;
    std::vector<NoticeBanner *> m_banners;
    int m_unfolded = -1;
    bool m_moved = false;       ///< another task was unfolded; the list has not been laid out since
};

} // namespace convlab::ui
