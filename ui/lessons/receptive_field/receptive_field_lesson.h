// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::receptive_field {

/// Section 6: what one neuron sees of the input, through a stack of layers.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::receptive_field
