// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson.h"

#include "ui/lesson/state_json.h"
#include "ui/text/words.h"

namespace convlab::ui {

bool Lesson::samePage(const QJsonObject &state, const QJsonObject &page) const
{
    return state == page;
}

QJsonObject Lesson::stateWith(const QJsonObject &changes) const
{
    return normalised(completed(changes, defaultState()));
}

QWidget *Lesson::createEditor(LessonSession &, QWidget *) const
{
    return nullptr;
}

QWidget *Lesson::createPanel(LessonSession &, QWidget *) const
{
    return nullptr;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): the lessons that make a view keep the words
QWidget *Lesson::createView(LessonSession &, std::shared_ptr<const Words>, QWidget *) const
{
    return nullptr;
}

} // namespace convlab::ui
