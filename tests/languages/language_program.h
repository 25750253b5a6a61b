// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/lesson/lesson_page.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QTemporaryDir>

namespace convlab::tests {

/// The program with folders of its own, in whatever language it is told to speak.
struct Program {
    QTemporaryDir data, config;
    app::Composition composition{data.path(), config.path()};

    ui::MainWindow &window() { return composition.window(); }
    ui::LessonSession &session(const QString &id)
    {
        window().open(id);
        return window().currentLesson()->session();
    }
    void speak(const QString &code)
    {
        ui::Preferences preferences = window().preferences();
        preferences.language = code;
        window().setPreferences(preferences);
        QCoreApplication::processEvents();
    }
    QString firstMenu() { return window().menuBar()->actions().front()->text(); }
};

} // namespace convlab::tests
