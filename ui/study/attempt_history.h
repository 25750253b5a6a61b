// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace convlab::ui {

/// The attempts made so far, newest first: when, what was right, the score.
class AttemptHistory : public QWidget {
    Q_OBJECT

public:
    /// `questions`: their order is that of the marks.
    explicit AttemptHistory(std::vector<Question> questions, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// Oldest first; hidden while there is none.
    void setAttempts(std::vector<Attempt> attempts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    std::vector<const Answer *> inOrder(const Attempt &attempt) const;
    void addRow(int row, const Attempt &attempt);
    QLabel *addLabel(const QString &text, double pixels, bool strong, const QColor &color);

    std::vector<Question> m_questions;
    Theme m_theme;
    std::vector<Attempt> m_attempts;
    QGridLayout *m_layout;
    std::vector<QWidget *> m_widgets;
};

} // namespace convlab::ui
