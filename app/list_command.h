// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "ui/lesson/lesson_library.h"

namespace convlab::app {

/// What `convlab list` prints: one lesson a line, or a JSON array with parameters and presets.
QString lessonList(const ListOptions &options, const ui::LessonLibrary &library);

} // namespace convlab::app
