// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/practice/question_view.h"
#include "ui/study/question_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convlab::ui {

class PracticeDesk;
class RatingRow;

/// A session: the question, what can be done about it, and after the answer what comes next.
class PracticeAsking : public QWidget {
    Q_OBJECT

public:
    PracticeAsking(PracticeDesk &desk, std::shared_ptr<const QuestionWords> words, std::shared_ptr<const Words> stageWords,
                   const QHash<QString, QString> &sectionTitles, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    /// Shows the desk's question.
    void showQuestion();
    /// Shows the desk's question as it was left in another window: what was put down, the hint, the feedback.
    void resume(const AnswerDraft &draft);
    QuestionView *view() const { return m_view; }

Q_SIGNALS:
    void nextWanted();
    void endWanted();
    void showMeWanted();
    void undoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons();
    void showAnswered();
    void showButtons();

    PracticeDesk &m_desk;
    std::shared_ptr<const QuestionWords> m_words;
    std::shared_ptr<const Words> m_stageWords;
    QHash<QString, QString> m_sectionTitles;
    Theme m_theme;
    QLabel *m_title, *m_because, *m_about;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QuestionView *m_view = nullptr;
    RatingRow *m_rating;
    QPushButton *m_next, *m_showMe, *m_undo, *m_hint, *m_giveUp, *m_end;
};

} // namespace convlab::ui
