// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checklist_desk.h"
#include "app/content.h"
#include "app/copy_desk.h"
#include "app/export_desk.h"
#include "app/handout_desk.h"
#include "app/practice_room.h"
#include "app/presenter_desk.h"
#include "app/progress_room.h"
#include "app/scene_desk.h"
#include "app/skill_check_room.h"
#include "app/stores.h"
#include "app/studio_room.h"
#include "ui/controls/widget_places.h"
#include "ui/lesson/lesson_session.h"
#include "ui/shell/main_window.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace convlab::ui {
class FirstHints;
class NotesPanel;
}

namespace convlab::app {

/// The window and all that stands in it, in one language.
class Rooms {
public:
    /// Milliseconds since the epoch; nanoseconds since some moment.
    struct Clocks {
        std::function<std::int64_t()> nowMs, monotonicNs;
    };

    /// What is open and not in the stores: whoever changes the language finds everything as it was.
    struct Left {
        QString page, theme;
        QHash<QString, std::shared_ptr<const ui::LessonSession::Whole>> lessons;
        std::shared_ptr<const ui::StudioSession::Whole> studio;
        std::shared_ptr<PracticeRoom::Sitting> sitting;
        QHash<QString, QString> sceneFiles;
        QByteArray docks;       ///< QMainWindow's state
        QHash<QString, ui::WidgetPlaces> pages;     ///< how pages and docks stand, by their ids
        QHash<QString, int> tasks;                  ///< of the checklist, above stages
        std::optional<ui::PresenterWindow::Look> presentation;
        std::optional<ExportDesk::Left> exporting;
        std::optional<HandoutDesk::Left> handout;
        std::optional<QString> certificate;         ///< the name on it
    };

    /// One that hurries puts off what its first frame can do without.
    Rooms(Stores &stores, Content content, const Clocks &clocks, Left left = {}, bool hurry = false);
    Rooms(const Rooms &) = delete;
    Rooms &operator=(const Rooms &) = delete;

    /// Saves, and gives what other rooms go on with.
    Left leave();
    /// Something could not be saved so far, and would be lost with this window.
    bool somethingWaits() const;
    /// A file is being written: the window stays until that is done.
    bool busy() const { return m_exports.busy(); }
    /// Opens what was open beside the pages. The window stands in its place and is seen.
    void goOn();

    ui::MainWindow &window() { return m_window; }
    StudioRoom &studio() { return m_studio; }
    ui::FirstHints &hints() { return *m_hints; }
    PresenterDesk &presenter() { return m_presenter; }

private:
    void announcePages();
    void furnish();
    void addSkillCheck();
    void addNotes();
    ui::NotesPanel *makeNotes();
    void readAgain();
    void resumeLessons();
    void restorePlacesOf(const QString &id, QWidget &widget);
    std::vector<StoreNotice> notices() const;
    void warnAboutStart();
    void warnAboutStorage();

    Stores &m_stores;
    Clocks m_clocks;
    Content m_content;
    std::optional<ui::ChecklistJudge> m_judge;
    ui::MainWindow m_window;
    ui::FirstHints *m_hints;        ///< the window's
    SceneDesk m_scenes;
    ExportDesk m_exports;
    CopyDesk m_copies;
    HandoutDesk m_handouts;
    PresenterDesk m_presenter;
    // What reads the database is there from furnish() on.
    std::optional<ChecklistDesk> m_checklist;
    std::optional<PracticeRoom> m_practice;
    std::optional<SkillCheckRoom> m_skillCheck;
    std::optional<ProgressRoom> m_progress;
    StudioRoom m_studio;
    Left m_left;        ///< what of it is still to be opened
    std::vector<std::function<void()>> m_readers;   ///< read the database again after it was replaced
};

} // namespace convlab::app
