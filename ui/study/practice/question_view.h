// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/grader.h"
#include "core/study/question.h"
#include "ui/study/practice/exhibit_scene.h"
#include "ui/study/question_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace convlab::ui {

class CanvasView;
class FeedbackBox;
class OptionGrid;
class OrderList;

/// What a learner has put down and not handed in yet.
struct AnswerDraft {
    QString typed;
    std::vector<int> order;
    practice::Values filled;
    bool hinted = false;
};

/// One generated question: its sentence, its arrays, a way to answer for each type of question, and the feedback.
/// It grades nothing: a given answer goes out, a verdict comes in.
class QuestionView : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    QuestionView(practice::Question question, std::shared_ptr<const QuestionWords> words,
                 std::shared_ptr<const Words> stageWords, QWidget *parent = nullptr);
    ~QuestionView() override;

    void setTheme(const Theme &theme) override;
    const practice::Question &question() const { return m_question; }
    /// Puts the keyboard where the answer is given.
    void focusAnswer();
    AnswerDraft draft() const;
    void setDraft(const AnswerDraft &draft);
    /// Says the rule to use, without the result.
    void showHint();
    /// Ends the question: right and wrong are marked, the reasoning stands below.
    void showVerdict(const practice::Verdict &verdict, const practice::Values &given);
    bool answered() const { return m_exhibits.verdict.has_value(); }
    QString feedbackText() const;

Q_SIGNALS:
    void answerGiven(const std::vector<double> &answer);
    void nextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPrompt();
    void addCanvas();
    void addAnswer();
    void addField();
    QString placeholder() const;
    void addCheck();
    void submit();
    void submitField();
    void fill(const CellRef &cell, double value);
    void paste(const CellRef &cell, const std::vector<double> &values, int columns);
    void click(const CellRef &cell);
    void showExhibits();
    void refuse(const QString &reason);
    QString diagnosis(const practice::Verdict &verdict, const practice::Values &given) const;
    void markOptions(const practice::Verdict &verdict, const practice::Values &given);
    QString settingsTables() const;

    practice::Question m_question;
    std::shared_ptr<const QuestionWords> m_words;
    std::shared_ptr<const Words> m_stageWords;
    ExhibitAnswer m_exhibits;
    Theme m_theme;
    QVBoxLayout *m_column;
    QLabel *m_prompt;
    QLabel *m_hint;
    QLabel *m_refusal;
    CanvasView *m_canvas = nullptr;
    OptionGrid *m_options = nullptr;
    OrderList *m_order = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_check = nullptr;
    FeedbackBox *m_feedback;
};

} // namespace convlab::ui
