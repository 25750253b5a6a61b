// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace convlab::ui {

class StatTile;

/// The line that stays while the questions scroll: Score, Answered, Status, and the way to a new attempt.
class SkillCheckHeader : public QWidget {
    Q_OBJECT

public:
    explicit SkillCheckHeader(QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void showAttempt(const Attempt &attempt);
    /// The width of the column of questions below: the header's contents keep to it.
    void setColumnWidth(int width);

Q_SIGNALS:
    void retakeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();

    Theme m_theme;
    double m_progress = 0;
    int m_columnWidth = 820;
    QGridLayout *m_grid;
    QLabel *m_title;
    QWidget *m_figures;
    QHBoxLayout *m_figureRow;
    StatTile *m_score;
    StatTile *m_answered;
    StatTile *m_status;
    QPushButton *m_retake;
};

} // namespace convlab::ui
