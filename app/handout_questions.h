// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"
#include "ui/study/question_words.h"

#include <QString>

#include <vector>

namespace convlab::app {

/// The first `count` questions of a section, the kinds in turn; the same ones each time. Fewer where it has none.
std::vector<practice::Question> handoutQuestions(const QString &section, int count);

/// A question as Markdown of a lesson, with room for its answer.
QString questionMarkdown(int number, const practice::Question &question, const ui::QuestionWords &words);

/// Its answer and why.
QString answerMarkdown(int number, const practice::Question &question, const ui::QuestionWords &words);

} // namespace convlab::app
