// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite_study_store.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/practice/practice_home.h"
#include "ui/study/practice/practice_page.h"
#include "ui/study/question_words.h"
#include "ui/study/skill_check_content.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace convlab::ui {
class LessonLibrary;
class LessonPage;
class MainWindow;
class QuestionWords;
class Settings;
struct PredictionOutcome;
}

namespace convlab::app {

/// The practice queue in the window: its page and badge, sections that enter as they are opened, and the way from a
/// question to the stage.
class PracticeRoom : public QObject {
    Q_OBJECT

public:
    /// The session that runs, and the store it goes to: they outlive a window that is made anew.
    struct Sitting {
        Sitting(StudyDatabase &database, const std::function<std::int64_t()> &nowMs);
        SqliteStudyStore store;
        ui::PracticeDesk desk;
        std::optional<ui::PracticePage::Left> left;     ///< of the page of the window before
        bool begun = false;     ///< it has gone on with the question of a program before
    };

    /// Goes on with a sitting, or begins one.
    PracticeRoom(ui::MainWindow &window, StudyDatabase &database, const ui::LessonLibrary &library,
                 ui::SkillCheckContent check, const std::function<std::int64_t()> &nowMs, std::shared_ptr<Sitting> sitting = {});
    /// For the room of another window; this one is left.
    std::shared_ptr<Sitting> leave();

    static const QString pageId;
    static QString title();

    /// Keeps there which question is open; what an earlier start kept is opened with the page.
    void keepPlaceIn(ui::Settings &settings);
    /// Adds the page below those that are there.
    void moveIn();
    ui::PracticeDesk &desk() { return m_desk; }
    const ui::PracticeDesk &desk() const { return m_desk; }
    /// What was missed in the skill check is asked here.
    void heed(const SkillCheck &check) { m_desk.heed(practice::checkedItems(check)); }
    /// The sentences of questions and stages, read when they are asked for the first time.
    std::shared_ptr<const ui::QuestionWords> words();
    std::shared_ptr<const ui::Words> stageWords();
    std::vector<ui::PracticeSection> sections() const;

    /// Open the page with a session: what is due, a section, one skill of it, one question of a kind.
    void practiseDue();
    void practiseSection(const QString &section);
    void practiseSkill(const QString &section, const QString &skill);
    void practiseGenerator(const QString &generator);
    void showOnStage(const practice::StageState &stage);

private:
    QWidget *makePage();
    void setOut();
    void addEntries();
    void showBadge();
    void openPage();
    bool reopen();
    void savePlace();
    void savePlaceSoon();
    void retrySoon();
    void listenTo(ui::LessonPage &page);
    void keep(ui::LessonPage &page, const ui::PredictionOutcome &outcome);

    ui::MainWindow &m_window;
    const ui::LessonLibrary &m_library;
    std::shared_ptr<Sitting> m_sitting;
    ui::PracticeDesk &m_desk;
    const ui::SkillCheckContent m_check;
    std::shared_ptr<const ui::QuestionWords> m_words;
    std::shared_ptr<const ui::Words> m_stageWords;
    ui::PracticePage *m_page = nullptr;     ///< made when it is opened for the first time
    int m_retriesLeft;
    bool m_retrying = false;
    ui::Settings *m_settings = nullptr;     ///< that the place is kept in
    bool m_placeComing = false;
};

} // namespace convlab::app
