// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::activation_statistics {

/// Section 12: what the numbers inside a network look like, channel by channel.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::activation_statistics
