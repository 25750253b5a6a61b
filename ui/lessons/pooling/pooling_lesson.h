// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::pooling {

/// Section 5: one number for each window.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::pooling
