// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::depthwise_separable {

/// Section 7: a convolution split into one over space and one over channels.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::depthwise_separable
