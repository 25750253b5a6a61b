// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"
#include "ui/study/question_words.h"
#include "ui/study/skill_check_content.h"

#include <functional>
#include <map>
#include <string>

namespace convlab::ui {

/// The skill check's questions as the practice asks them, by item (practice::checkedItemName). Options stand in the check's
/// order.
std::map<std::string, practice::Question, std::less<>> checkedQuestions(const SkillCheckContent &content);

/// Their sentences, and the name of what they train.
void addCheckedWords(QuestionWords &words, const SkillCheckContent &content);

} // namespace convlab::ui
