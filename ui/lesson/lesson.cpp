// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson.h"

namespace convlab::ui {

QWidget *Lesson::createEditor(LessonSession &, QWidget *) const
{
    return nullptr;
}

} // namespace convlab::ui
