// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"

#include <cstddef>

namespace convlab::practice {

/// What an answer was worth.
struct Verdict {
    bool right = false;
    /// The misconception that leads to this wrong answer, or to a number that it is when rounded; None when there is none.
    Misconception misconception = Misconception::None;
    /// Cells and Order: the places whose number is wrong, from 0.
    std::vector<std::size_t> wrongPlaces;
    bool operator==(const Verdict &) const = default;
};

/// Grades an answer in the form that question.h describes. Any values will do: too few, too many or impossible ones are
/// wrong. A number is right when it differs by no more than the question's tolerance, which is half a unit of the last
/// decimal asked for; without one, when it is the same but for rounding (a billionth of its size).
Verdict grade(const Question &question, const Values &answer);

} // namespace convlab::practice
