// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_library.h"

namespace convlab::tests {

/// The program's own lessons in English, read once for a test program.
inline const ui::LessonLibrary &library()
{
    static const ui::LessonLibrary loaded = ui::LessonLibrary::load(QStringLiteral(":/convlab"));
    return loaded;
}

} // namespace convlab::tests
