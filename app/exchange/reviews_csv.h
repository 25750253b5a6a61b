// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/practice_log.h"
#include "ui/study/question_words.h"

#include <map>
#include <string>
#include <vector>

namespace convlab::app {

/// The log of the practice as a table, an answer a row, as RFC 4180 has it: CRLF, fields with commas, quotes or line
/// breaks quoted, quotes doubled. UTF-8; times in UTC. `others`: questions that no generator makes, by their names.
using OtherQuestions = std::map<std::string, practice::Question, std::less<>>;
QByteArray reviewsCsv(const std::vector<practice::ReviewEntry> &log, const ui::QuestionWords &words, const OtherQuestions &others = {});

} // namespace convlab::app
