// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_session.h"

namespace convlab::ui {

/// Carries out a `stage:` link of a lesson text on the session: "set?stride=2&padding=1",
/// "preset?name=sobel-x", "step?n=3" (1-based; "last" too), "topic?name=fetch" (the first moment about it; of several
/// words whichever comes first; with the first preset that has it if the current run has none), "play". Empty when done, else what is wrong
/// with the command (a content test shows it, and so does the status bar).
QString followStageLink(LessonSession &session, const QString &command);

} // namespace convlab::ui
