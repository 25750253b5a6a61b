// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/grader.h"

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

} // namespace

Verdict grade(const Question &question, const Values &answer)
{
    if (closeTo(answer, question.answer, question.tolerance))
        return {true, Misconception::None, {}};
    Verdict verdict;
    for (const Slip &slip : question.slips) {
        if (closeTo(answer, slip.values, question.tolerance)) {
            verdict.misconception = slip.misconception;
            break;
        }
    }
    if (question.type == QuestionType::Cells || question.type == QuestionType::Order)
        verdict.wrongPlaces = placesThatDiffer(question, answer);
    return verdict;
}

} // namespace convlab::practice
