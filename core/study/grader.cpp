// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/grader.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

std::vector<std::size_t> placesThatDiffer(const Question &question, const Values &answer)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < question.answer.size(); ++i)
        if (i >= answer.size() || !closeTo({answer[i]}, {question.answer[i]}, question.tolerance))
            places.push_back(i);
    return places;
}

/// Whether a number, given with one to four decimals, is another one rounded to as many.
bool isRounded(double given, double value)
{
    for (double scale = 10; scale <= 1e4; scale *= 10)
        if (std::abs(given * scale - std::round(given * scale)) < 1e-6)
            return std::abs(given - value) * scale <= 0.5 + 1e-6;
    return false;
}

Misconception misconceptionBehind(const Question &question, const Values &answer)
{
    const auto found = std::find_if(question.slips.begin(), question.slips.end(), [&](const Slip &slip) { return closeTo(answer, slip.values, question.tolerance); });
    if (found != question.slips.end())
        return found->misconception;
    if (question.type != QuestionType::Number || answer.size() != 1)
        return Misconception::None;
    const auto near = std::find_if(question.slips.begin(), question.slips.end(), [&](const Slip &slip) { return isRounded(answer[0], slip.values[0]); });
    return near == question.slips.end() ? Misconception::None : near->misconception;
}

} // namespace

Verdict grade(const Question &question, const Values &answer)
{
    if (closeTo(answer, question.answer, question.tolerance))
        return {true, Misconception::None, {}};
    Verdict verdict;
    verdict.misconception = misconceptionBehind(question, answer);
    if (question.type == QuestionType::Cells || question.type == QuestionType::Order)
        verdict.wrongPlaces = placesThatDiffer(question, answer);
    return verdict;
}

} // namespace convlab::practice
