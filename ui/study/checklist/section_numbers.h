// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/study/condition.h"
#include "ui/lesson/lesson_content.h"

namespace convlab::ui {

/// What a condition can name of a section: every number that its run offers, and every control of its state.
/// A pair is `name_h`, `name_w`; sides are `name_top`, `name_left`, `name_bottom`, `name_right`; a flag is 0 or 1;
/// a choice is `name.value` for each of its values, 1 for the chosen one.
NamedNumbers sectionNumbers(const LessonContent &content, const QJsonObject &state, const Playable &run);

} // namespace convlab::ui
