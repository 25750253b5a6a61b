// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite_study_store.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_home.h"
#include "ui/study/question_words.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace convlab::ui {
class LessonLibrary;
class LessonPage;
class MainWindow;
class PracticePage;
class QuestionWords;
struct PredictionOutcome;
struct SkillCheckContent;
}

namespace convlab::app {

/// The practice queue in the window: its page and badge, sections that enter as they are opened, and the way from a
/// question to the stage.
class PracticeRoom : public QObject {
    Q_OBJECT

public:
    PracticeRoom(ui::MainWindow &window, StudyDatabase &database, const ui::LessonLibrary &library,
                 const ui::SkillCheckContent &check, std::function<std::int64_t()> nowMs);

    /// Adds the page below those that are there.
    void moveIn();
    ui::PracticeDesk &desk() { return m_desk; }
    /// What was missed in the skill check is asked here.
    void heed(const SkillCheck &check) { m_desk.heed(practice::checkedItems(check)); }
    std::shared_ptr<const ui::QuestionWords> words() const { return m_words; }
    std::shared_ptr<const ui::Words> stageWords() const { return m_stageWords; }
    std::vector<ui::PracticeSection> sections() const;

    /// Open the page with a session: what is due, a section, one skill of it, one question of a kind.
    void practiseDue();
    void practiseSection(const QString &section);
    void practiseSkill(const QString &section, const QString &skill);
    void practiseGenerator(const QString &generator);
    void showOnStage(const practice::StageState &stage);

private:
    void setOut();
    void addEntries();
    void showBadge();
    void openPage();
    void retrySoon();
    void listenTo(ui::LessonPage &page);
    void keep(ui::LessonPage &page, const ui::PredictionOutcome &outcome);

    ui::MainWindow &m_window;
    const ui::LessonLibrary &m_library;
    SqliteStudyStore m_store;
    ui::PracticeDesk m_desk;
    std::shared_ptr<const ui::QuestionWords> m_words;
    std::shared_ptr<const ui::Words> m_stageWords;
    ui::PracticePage *m_page;
    int m_retriesLeft;
    bool m_retrying = false;
};

} // namespace convlab::app
