// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/question_words.h"

#include <vector>

namespace convlab::app {

/// "B" or "C, A, B" for options, else the answer itself.
QString shortAnswer(const practice::Question &question, const ui::QuestionWords &words);

/// Questions as plain text to print and fill in by hand; with `answers`, a sheet of answers behind them.
QString worksheet(const std::vector<practice::Question> &questions, const ui::QuestionWords &words, bool answers);

} // namespace convlab::app
