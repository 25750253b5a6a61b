// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson.h"

namespace convlab::ui {

bool Lesson::samePage(const QJsonObject &state, const QJsonObject &page) const
{
    return state == page;
}

QWidget *Lesson::createEditor(LessonSession &, QWidget *) const
{
    return nullptr;
}

} // namespace convlab::ui
