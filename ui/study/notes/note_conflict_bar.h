// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convlab::ui {

/// Says that another window wrote the same note, and asks which words shall stay.
class NoteConflictBar : public QWidget {
    Q_OBJECT

public:
    explicit NoteConflictBar(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void oursWanted();
    void theirsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QLabel *m_text;
    QPushButton *m_ours, *m_theirs;
};

} // namespace convlab::ui
