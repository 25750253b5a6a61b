// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_content.h"

#include <optional>

namespace convlab::ui {

/// The possible state that is closest to an impossible one: the smallest total change over the declared
/// whole-number controls, one control first, then two together; where none is within reach, another choice.
std::optional<QJsonObject> nearestLegalState(const Lesson &lesson, const LessonContent &content,
                                             const QJsonObject &state);

} // namespace convlab::ui
