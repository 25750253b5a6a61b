// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"

namespace convlab::ui::lessons::patch_embedding {

/// Section 11: a picture cut into patches, and patches into tokens.
std::unique_ptr<Lesson> makeLesson();

} // namespace convlab::ui::lessons::patch_embedding
