// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/scene_file.h"

#include <algorithm>

namespace convlab::tests {

/// The scenes of both ends of a run, and of the moment that the file names.
inline void lookAt(const Playable &run, const ui::SceneFile &scene)
{
    const int last = run.stepCount() - 1;
    const int step = scene.moment ? std::min(scene.moment->step, last) : 0;
    run.sceneAt({0, 0});
    run.sceneAt({step, 0});
    run.sceneAt(run.finished(last));
}

/// Reads any bytes as a scene file and sets it on the stage that it names. Returns what is wrong with how it was taken;
/// null when it was refused in words or played.
inline const char *flawOfTaking(const QByteArray &bytes, const ui::LessonLibrary &library)
{
    try {
        const ui::SceneFile scene = ui::readScene(bytes);
        const ui::LessonLibrary::Entry *entry = library.find(scene.section);
        if (!entry)
            return nullptr;
        const QJsonObject state = entry->lesson->normalised(scene.state);
        if (entry->lesson->normalised(state) != state)
            return "what a lesson makes of a state is not what it takes";
        if (ui::readScene(ui::sceneText({scene.section, state, scene.moment})).state != state)
            return "a state does not come back";
        lookAt(*entry->lesson->play(state), scene);
    } catch (const ui::SceneFileError &) { // refused in words
    } catch (const ParameterError &) {     // impossible parameters: said on the stage
    }
    return nullptr;
}

} // namespace convlab::tests
