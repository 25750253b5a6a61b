// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checklist.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace convlab::ui {

/// The line of a task that is always seen: its state, its title, and when it was done. Clicking it unfolds the task.
class TaskHead : public QAbstractButton {
    Q_OBJECT

public:
    TaskHead(int number, const QString &title, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// `begun`: some goal is reached, but not all.
    void setState(TaskProgress::State state, bool begun, const QString &remark);
    void setUnfolded(bool unfolded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintState(QPainter &painter, const QRect &area) const;

    int m_number;
    Theme m_theme;
    TaskProgress::State m_state = TaskProgress::State::Open;
    bool m_begun = false;
    bool m_unfolded = false;
    QString m_remark;
};

} // namespace convlab::ui
