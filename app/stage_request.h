// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "ui/lesson/lesson_library.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace convlab::app {

/// A stage that exists and can be: what StageOptions ask for, checked against the lessons.
struct StageRequest {
    const ui::LessonLibrary::Entry *entry = nullptr;
    QJsonObject state;                      ///< complete
    std::unique_ptr<const Playable> run;    ///< of that state
    std::optional<int> step;                ///< from 0
    std::optional<Moment> moment;           ///< where a scene file stands; a step that is asked for goes before
};

/// Builds the state on a scene file or the lesson's own example: preset first, then the single values. Throws
/// CommandLineError: a scene that cannot be read or has values that the lesson would not take, unknown lesson, preset or parameter, a value out of range, parameters that cannot
/// stand together (in the words of the stage), a step that the run does not have.
StageRequest resolveStage(const StageOptions &options, const ui::LessonLibrary &library);

} // namespace convlab::app
