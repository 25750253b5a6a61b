// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interface_language.h"
#include "app/rooms.h"
#include "app/stores.h"

#include <QObject>

#include <memory>

namespace convlab::app {

/// Builds the program, and builds its window anew when the learner chooses another language. Needs a QApplication with
/// fonts loaded.
class Composition {
public:
    /// Stores live in these folders (created when first written), or where the learner chose to keep them. A language on
    /// the command line goes before the choice in the menu, until there is another choice.
    /// One that hurries puts off what its window's first frame can do without.
    Composition(const QString &dataFolder, const QString &configFolder, const QString &languageOfThisRun = {}, bool hurry = false);

    /// Another one after the language has changed.
    ui::MainWindow &window() { return m_rooms->window(); }
    StudioRoom &studio() { return m_rooms->studio(); }
    ui::FirstHints &hints() { return m_rooms->hints(); }
    PresenterDesk &presenter() { return m_rooms->presenter(); }

private:
    void moveIn(Content content, Rooms::Left left, bool hurry = false);
    void changeLanguage();

    Stores m_stores;
    std::unique_ptr<InterfaceLanguage> m_speaking;
    std::unique_ptr<Rooms> m_rooms;
    QObject m_calls;        ///< what is still to be called goes with it
};

} // namespace convlab::app
