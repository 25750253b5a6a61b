// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::output_shape {

/// Section 3: how many windows fit on a row.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::output_shape
