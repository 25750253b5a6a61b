// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/data_choice.h"
#include "app/store/qt_settings.h"
#include "app/store/sqlite_answer_store.h"
#include "app/store/sqlite_checklist_store.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/study_database.h"

namespace convlab::app {

/// All that is kept between starts. It outlives the window, which is made anew when the language changes. The database is
/// opened when it is needed.
struct Stores {
    Stores(const QString &dataFolder, const QString &configFolder)
        : place(configFolder, dataFolder), database(settled(place), StudyDatabase::Opening::Later), answers(database), notes(database), ticks(database), settings(configFolder, place.folder())
    {
    }

    DataChoice place;
    StudyDatabase database;
    SqliteAnswerStore answers;
    SqliteNoteStore notes;
    SqliteChecklistStore ticks;
    QtSettings settings;

private:
    static QString settled(DataChoice &place)
    {
        place.settle();
        return place.folder();
    }
};

} // namespace convlab::app
