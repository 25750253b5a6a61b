// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::cnn_checklist {

/// Section 13: six habits, played on a layer and proved in the other sections.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::cnn_checklist
