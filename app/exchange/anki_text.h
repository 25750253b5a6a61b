// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_queue.h"
#include "ui/study/question_words.h"

#include <vector>

namespace convlab::app {

/// Questions as a text file that Anki imports: identifier, front, back and tags, parted by tabs, a note a line, HTML in
/// the fields. Importing it again updates the notes, because their identifiers are kind and seed.
QByteArray ankiText(const std::vector<practice::Question> &questions, const ui::QuestionWords &words);

/// The practice items of the sections that were opened, in course order: those that were asked with the numbers of the
/// last time, the others with those that would be asked now.
std::vector<practice::Question> practiceItems(const practice::PracticeQueue &queue);

} // namespace convlab::app
