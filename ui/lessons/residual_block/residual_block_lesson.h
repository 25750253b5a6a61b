// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::residual_block {

/// Section 10: an input, a learned change, and a way around it.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::residual_block
