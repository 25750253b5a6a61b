// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

/// Makes screen readers hear LessonTextView's formulas in words instead of object characters. Call before
/// the first view is shown; cheap when called again.
void installLessonTextAccessibility();

} // namespace convlab::ui
