// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson.h"

#include "ui/text/words.h"

namespace convlab::ui {

bool Lesson::samePage(const QJsonObject &state, const QJsonObject &page) const
{
    return state == page;
}

QJsonObject Lesson::stateWith(const QJsonObject &changes) const
{
    QJsonObject state = defaultState();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        state.insert(it.key(), it.value());
    return normalised(state);
}

QWidget *Lesson::createEditor(LessonSession &, QWidget *) const
{
    return nullptr;
}

QWidget *Lesson::createPanel(LessonSession &, QWidget *) const
{
    return nullptr;
}

QWidget *Lesson::createView(LessonSession &, std::shared_ptr<const Words>, QWidget *) const
{
    return nullptr;
}

} // namespace convlab::ui
