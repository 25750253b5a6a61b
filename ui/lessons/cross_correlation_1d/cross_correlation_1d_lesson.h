// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::cross_correlation_1d {

/// Section 1: a kernel slides along a row of numbers.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::cross_correlation_1d
