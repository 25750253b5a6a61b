// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/practice/practice_home.h"
#include "ui/study/practice/question_view.h"
#include "ui/study/question_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/themed_widget.h"
#include "core/study/question.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace convlab::ui {

class NoticeBanner;
class PracticeAsking;
class PracticeDesk;
class PracticeEnd;

/// The practice queue's page: what is due, a session, its end.
class PracticePage : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    PracticePage(PracticeDesk &desk, const std::shared_ptr<const QuestionWords> &words, std::shared_ptr<const Words> stageWords,
                 const std::vector<PracticeSection> &sections, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    PracticeAsking &asking() { return *m_asking; }
    /// Begins a session about one section.
    void practiseSection(const QString &id);
    /// Likewise about one of its skills, or one question of a kind.
    void practiseSkill(const QString &section, const QString &skill);
    void practiseGenerator(const QString &generator);
    /// Begins a session with what is due.
    void start();

    /// What is not the desk's: for the page of a window that is made anew.
    struct Left {
        bool atEnd = false;
        std::optional<AnswerDraft> draft;
    };
    Left left() const;
    void resume(const Left &left);

Q_SIGNALS:
    /// The learner wants to see a question's numbers on the stage.
    void stageWanted(const convlab::practice::StageState &stage);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveEnd();
    void showWhatIs();
    void showNotices();
    void undo();

    PracticeDesk &m_desk;
    std::shared_ptr<const QuestionWords> m_words;
    Theme m_theme;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
    PracticeHome *m_home;
    PracticeAsking *m_asking;
    PracticeEnd *m_end;
    NoticeBanner *m_notice = nullptr;
    bool m_atEnd = false;
};

} // namespace convlab::ui
