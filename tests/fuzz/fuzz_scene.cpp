// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a scene file: refused with a SceneFileError, or set on the stage of the section that it names, which
// plays it or refuses it with a ParameterError; what was taken is written and read again as it is.
#include "tests/fuzz/scene_input.h"

#include <QtGlobal>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using convlab::ui::LessonLibrary;
    static const LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const char *flaw = convlab::tests::flawOfTaking(bytes, library))
        qFatal("%s", flaw);
    return 0;
}
