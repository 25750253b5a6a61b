// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist_desk.h"
#include "app/copy_desk.h"
#include "app/export_desk.h"
#include "app/handout_desk.h"
#include "app/practice_room.h"
#include "app/presenter_desk.h"
#include "app/progress_room.h"
#include "app/studio_room.h"
#include "app/scene_desk.h"
#include "app/skill_check_room.h"
#include "app/store/data_choice.h"
#include "app/store/qt_settings.h"
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_checklist_store.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/study_database.h"
#include "ui/lesson/lesson_library.h"
#include "ui/shell/main_window.h"

#include <functional>
#include <vector>

namespace convlab::ui {
class FirstHints;
}

namespace convlab::app {

/// Builds the program: the only place that knows every part. Needs a QApplication with fonts loaded.
class Composition {
public:
    /// Stores live in these folders (created when first written), or where the learner chose to keep them.
    Composition(const QString &dataFolder, const QString &configFolder);

    ui::MainWindow &window() { return m_window; }
    StudioRoom &studio() { return m_studio; }
    ui::FirstHints &hints() { return *m_hints; }
    PresenterDesk &presenter() { return m_presenter; }

private:
    void addSkillCheck();
    void addNotes();
    void readAgain();
    void warnAboutStart();
    void warnAboutStorage();

    DataChoice m_place;
    StudyDatabase m_database;
    SqliteAnswerStore m_answers;
    SqliteNoteStore m_notes;
    SqliteChecklistStore m_ticks;
    QtSettings m_settings;
    ui::LessonLibrary m_library;
    ui::ChecklistJudge m_judge;
    ui::Course m_course;
    ui::MainWindow m_window;
    ui::FirstHints *m_hints;        ///< the window's
    SceneDesk m_scenes;
    ExportDesk m_exports;
    CopyDesk m_copies;
    HandoutDesk m_handouts;
    PresenterDesk m_presenter;
    ChecklistDesk m_checklist;
    PracticeRoom m_practice;
    SkillCheckRoom m_skillCheck;
    ProgressRoom m_progress;
    StudioRoom m_studio;
    std::vector<std::function<void()>> m_readers;   ///< read the database again after it was replaced
};

} // namespace convlab::app
