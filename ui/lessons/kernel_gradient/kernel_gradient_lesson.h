// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::kernel_gradient {

/// Section 9: is the gradient of a kernel right? Nudge and see.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::kernel_gradient
