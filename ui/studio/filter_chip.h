// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace convlab::ui {

/// One filter of the chain: a box that switches it, its name, buttons to move it (when it is selected) and to remove it.
class FilterChip : public QWidget {
    Q_OBJECT

public:
    explicit FilterChip(int number, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void showFilter(const QString &name, bool on, bool selected, bool first, bool last);

Q_SIGNALS:
    void selected();
    void switched(bool on);
    void removed();
    void moved(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &tip);
    void dress();

    int m_number;
    bool m_selected = false, m_on = true;
    Theme m_theme;
    QCheckBox *m_switch;
    QToolButton *m_name, *m_left, *m_right, *m_remove;
};

} // namespace convlab::ui
