// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fsrs.h"
#include "core/study/question.h"

namespace convlab::practice {

/// How an answer came about.
struct Outcome {
    bool right = false;     ///< the first answer given
    int hints = 0;          ///< how many were opened
    int seconds = 0;        ///< from showing the question to the answer; 0: unknown
    bool operator==(const Outcome &) const = default;
};

/// How long a question takes somebody who knows how: 20, 45 or 90 seconds by difficulty, half as long again where
/// several cells are filled or steps ordered.
int expectedSeconds(const Question &question);

/// The rating that an answer suggests; the learner may change it.
/// - Again: wrong, or given up.
/// - Hard: right with a hint, or in more than two and a half times the expected time.
/// - Easy: right without a hint in less than half of the expected time.
/// - Good: right, otherwise.
Rating suggestedRating(const Outcome &outcome, int expectedSeconds);

} // namespace convlab::practice
