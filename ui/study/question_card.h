// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/skill_check_content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace convlab::ui {

class FeedbackBox;
class OptionGrid;

/// One question with its options, and what there is to say once it is answered. Shows and reports; the
/// answer itself comes back in through showAnswer().
class QuestionCard : public QWidget {
    Q_OBJECT

public:
    QuestionCard(int number, const SkillCheckContent::Question &question, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);

    /// Marks the options and explains; null opens the question again.
    void showAnswer(const Answer *answer);
    bool answered() const { return m_answered; }
    const QString &questionId() const { return m_question.id; }
    OptionGrid *options() const { return m_options; }

Q_SIGNALS:
    void chosen(const QString &questionId, const QString &optionId);
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void explain(const Answer &answer);

    SkillCheckContent::Question m_question;
    Theme m_theme;
    bool m_answered = false;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_heading;
    QLabel *m_number;
    QLabel *m_text;
    OptionGrid *m_options;
    FeedbackBox *m_feedback;
};

} // namespace convlab::ui
