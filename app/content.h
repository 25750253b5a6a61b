// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_library.h"
#include "ui/shell/course.h"
#include "ui/study/skill_check_content.h"

namespace convlab::app {

/// What the window shows first in one language, read and checked.
struct Content {
    ui::LessonLibrary library;
    ui::Course course;
    ui::SkillCheckContent check;

    /// Throws ContentError.
    static Content load(const ui::Language &language);
    /// The same with sections that are read when they are asked for.
    static Content loadLate(const ui::Language &language);
};

} // namespace convlab::app
