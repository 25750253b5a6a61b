// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/study/generator.h"
#include "ui/study/question_words.h"

#include <QJsonObject>

namespace convlab::app {

/// What `convlab questions` prints. Throws CommandLineError for a section or generator that does not exist.
QString questionsText(const QuestionsOptions &options, const ui::QuestionWords &words);

/// The questions that are asked for: generators in turn, the seed one higher with each round.
std::vector<practice::Question> wantedQuestions(const QuestionsOptions &options);

/// One question with its words, as `--json` prints it.
QJsonObject questionJson(const practice::Question &question, const ui::QuestionWords &words);

} // namespace convlab::app
