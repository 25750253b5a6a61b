// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson_session.h"
#include "ui/text/words.h"

class QWidget;

namespace convlab::ui::lessons::im2col {

/// The view "Which algorithm?": follows the session's race parameters.
QWidget *makeRaceView(LessonSession &session, std::shared_ptr<const Words> words, QWidget *parent);

} // namespace convlab::ui::lessons::im2col
