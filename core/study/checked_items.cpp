// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/checked_items.h"

namespace convlab::practice {

namespace {

constexpr std::string_view prefix = "skill_check/";

/// Attempts follow each other, so that the later one counts.
void note(Seconds &missedAt, const Attempt &attempt, const std::string &question)
{
    if (const Answer *answer = attempt.answerTo(question))
        missedAt = answer->right ? 0 : answer->atMs / 1000;
}

} // namespace

std::string checkedItemName(std::string_view question)
{
    return std::string(prefix).append(question);
}

bool isCheckedItem(std::string_view name)
{
    return name.substr(0, prefix.size()) == prefix;
}

std::vector<CheckedItem> checkedItems(const SkillCheck &check)
{
    std::vector<CheckedItem> items;
    for (const convlab::Question &question : check.questions()) {
        CheckedItem item{checkedItemName(question.id), 0};
        for (const Attempt &attempt : check.earlier())
            note(item.missedAt, attempt, question.id);
        note(item.missedAt, check.current(), question.id);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace convlab::practice
