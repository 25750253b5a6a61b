// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::cross_correlation_2d {

/// Section 2: a kernel slides over a grid.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::cross_correlation_2d
