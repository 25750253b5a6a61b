// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a scene file: refused with a SceneFileError, or set on the stage of the section that it names, which
// plays it or refuses it with a ParameterError; what was taken is written and read again as it is.
#include "core/errors/parameter_error.h"
#include "ui/lesson/lesson_library.h"
#include "ui/lesson/scene_file.h"

#include <QtGlobal>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;

namespace {

const LessonLibrary &library()
{
    static const LessonLibrary loaded = LessonLibrary::load(QStringLiteral(":/convlab"));
    return loaded;
}

/// The scenes of both ends, and of the moment that the file names.
void look(const Playable &run, const SceneFile &scene)
{
    const int last = run.stepCount() - 1;
    const int step = scene.moment ? std::min(scene.moment->step, last) : 0;
    run.sceneAt({0, 0});
    run.sceneAt({step, 0});
    run.sceneAt(run.finished(last));
}

void play(const LessonLibrary::Entry &entry, const SceneFile &scene)
{
    changedValues(*entry.lesson, scene.state);
    const QJsonObject state = entry.lesson->normalised(scene.state);
    if (entry.lesson->normalised(state) != state)
        qFatal("what a lesson makes of a state is not what it takes");
    if (readScene(sceneText({scene.section, state, scene.moment})).state != state)
        qFatal("a state does not come back");
    try {
        look(*entry.lesson->play(state), scene);
    } catch (const ParameterError &) { // impossible parameters: said on the stage
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        const SceneFile scene = readScene(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
        if (const LessonLibrary::Entry *entry = library().find(scene.section))
            play(*entry, scene);
    } catch (const SceneFileError &) { // refused in words
    }
    return 0;
}
