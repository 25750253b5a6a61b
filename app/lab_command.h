// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "ui/lesson/lesson_library.h"

namespace convlab::app {

/// What `convlab lab` prints: a section's computation with the lab page's numbers, or all of them. Throws
/// CommandLineError for a lesson that does not exist or has no cell.
QString labText(const LabOptions &options, const ui::LessonLibrary &library);

} // namespace convlab::app
