// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

/// What a page asks of a lesson's own view, which it knows only as a QWidget otherwise.
class LessonView {
public:
    virtual ~LessonView() = default;

    /// Obeys one of the player's keys, which would move a timeline that nobody sees; false if it means nothing here.
    virtual bool obeyKey(int key) = 0;
};

} // namespace convlab::ui
