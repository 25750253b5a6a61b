// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"

#include <string_view>
#include <vector>

namespace convlab::practice {

class Sketch;

/// Makes questions of one kind. An entry of the tables in core/study/generators, one table per section.
struct Generator {
    const char *name;       ///< unique; stored in the learner's history, so it never changes its meaning
    const char *skill;      ///< what it trains; shared by generators that train the same
    int difficulty;         ///< 1 to 3
    QuestionType type;
    bool (*draw)(Sketch &); ///< draws numbers and writes the question; false: these numbers are no good, draw again
    const char *section = "";   ///< filled in by generators()
};

/// All generators: sections in course order, within a section from easy to hard.
const std::vector<Generator> &generators();

/// Null when there is none of this name.
const Generator *findGenerator(std::string_view name);

/// The question that a generator makes from a seed. Draws again (deterministically) until the question is sound, see
/// flawOf().
Question makeQuestion(const Generator &generator, std::uint64_t seed);

/// What is wrong with a question, in words for a developer; empty when it is sound: options distinct, exactly one
/// answer, no slip equal to the answer or within its tolerance, all numbers finite, arrays filled.
std::string flawOf(const Question &question);

} // namespace convlab::practice
