// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::im2col {

/// Section 8: a convolution as one matrix product.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::im2col
