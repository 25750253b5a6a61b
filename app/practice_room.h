// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite_study_store.h"
#include "ui/study/practice/practice_desk.h"

#include <QObject>

#include <functional>

namespace convlab::ui {
class LessonLibrary;
class MainWindow;
class PracticePage;
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
    const SqliteStudyStore &store() const { return m_store; }

private:
    void setOut();
    void addEntries();
    void showOnStage(const practice::StageState &stage);
    void showBadge();
    void practiseCurrent();

    ui::MainWindow &m_window;
    const ui::LessonLibrary &m_library;
    SqliteStudyStore m_store;
    ui::PracticeDesk m_desk;
    ui::PracticePage *m_page;
};

} // namespace convlab::app
