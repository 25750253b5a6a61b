// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::parameter_counts {

/// Section 4: how many weights a convolution has, and a dense layer in its place.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::parameter_counts
