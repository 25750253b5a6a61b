// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/rating.h"

namespace convlab::practice {

int expectedSeconds(const Question &question)
{
    constexpr int byDifficulty[] = {20, 45, 90};
    const int difficulty = question.difficulty < 1 ? 1 : question.difficulty > 3 ? 3 : question.difficulty;
    const bool several = question.type == QuestionType::Cells || question.type == QuestionType::Order;
    return byDifficulty[difficulty - 1] * (several ? 3 : 2) / 2;
}

Rating suggestedRating(const Outcome &outcome, int expectedSeconds)
{
    if (!outcome.right)
        return Rating::Again;
    if (outcome.hints > 0 || 2 * outcome.seconds > 5 * expectedSeconds)
        return Rating::Hard;
    return outcome.seconds > 0 && 2 * outcome.seconds < expectedSeconds ? Rating::Easy : Rating::Good;
}

} // namespace convlab::practice
