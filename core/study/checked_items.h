// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/card.h"
#include "core/study/skill_check.h"

#include <string>
#include <string_view>
#include <vector>

namespace convlab::practice {

/// A question of the skill check as an item of the practice. Its name is none of a generator.
struct CheckedItem {
    std::string name;
    Seconds missedAt = 0;       ///< when it was answered last, if that was wrong; 0: nothing to repeat
    bool operator==(const CheckedItem &) const = default;
};

/// The skill that such items train: what the lesson as a whole is about.
inline constexpr const char *checkedSkill = "skill_check";

std::string checkedItemName(std::string_view question);
bool isCheckedItem(std::string_view name);

/// Every question that is asked now, with what its last answer in any attempt says.
std::vector<CheckedItem> checkedItems(const SkillCheck &check);

} // namespace convlab::practice
