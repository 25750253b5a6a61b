// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/question.h"

#include <string_view>
#include <vector>

namespace convlab::practice {

/// What was typed, as numbers; or why it cannot be an answer.
struct Reading {
    Values values;
    Phrase refusal;     ///< "refusal.…"; empty when it was understood
    bool operator==(const Reading &) const = default;
};

/// Reads a typed answer to a question of type Number, Shape or Cells. Any bytes are safe: what is not understood is
/// refused with a reason.
///
/// - Number: see readingsOf; the question's unit may stand behind it.
/// - Shape: 3x5, 3 × 5, 3*5, (3, 5), [3 5]; where two sizes are asked for, one alone means a square.
/// - Cells: numbers with semicolons or line breaks, else spaces, else commas between them.
///
/// What can be read in two ways ("1,000") is read in the way that is right, or diagnosed, if there is one.
Reading readAnswer(const Question &question, std::string_view text);

/// What a number can mean, the likeliest first; nothing if it is none.
///
/// Signs + − - –, digits, a decimal point or comma, an exponent (2e−3), a fraction of two whole numbers (1/2), and
/// groups of three digits with spaces, apostrophes, commas or points between them (73 856, 73,856). A single comma or
/// point before three digits may mean either: "1,625" is 1625 or 1.625.
std::vector<double> readingsOf(std::string_view text);

} // namespace convlab::practice
