// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/misconception.h"
#include "core/study/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace convlab::practice {

enum class QuestionType {
    Choice,     ///< pick one option
    Number,     ///< type a number
    Shape,      ///< type sizes: "3 × 3"
    Cells,      ///< fill the blank cells of an exhibit
    Click,      ///< click one cell of an exhibit
    Order,      ///< bring the options into order
    Line,       ///< pick one line of a listing (the options, in reading order)
};

/// The stable name of a type: "choice", "number", "shape", "cells", "click", "order", "line".
const char *typeName(QuestionType type);

/// An answer as plain numbers, whatever the type:
/// Choice and Line: index of the option · Number: the number · Shape: the sizes · Cells: the blank cells, row-major ·
/// Click: row, column · Order: indices of the options, first step first. Everything counts from 0.
using Values = std::vector<double>;

/// As many numbers, each within `tolerance` of its partner (and what rounding makes of whole numbers).
bool closeTo(const Values &a, const Values &b, double tolerance);

struct CellAt {
    std::int64_t row = 0, col = 0;
    bool operator==(const CellAt &) const = default;
};

/// A small array shown with the question: a matrix, a row, a table of settings.
struct Exhibit {
    enum class Role { Plain, Input, Kernel, Output, Gradient, Column };
    std::string symbol;                 ///< "X", "K", "∂L/∂Y": signs, not words
    Role role = Role::Plain;
    std::int64_t rows = 0, cols = 0;
    std::vector<double> values;         ///< row-major; blank cells hold their right number
    std::vector<bool> blank;            ///< per cell, or empty: none is blank
    std::vector<std::string> heads;     ///< over the columns, signs again ("k", "s"); empty: none
    std::optional<CellAt> mark;         ///< the cell the prompt speaks of
    bool operator==(const Exhibit &) const = default;
};

/// "input", "kernel" … or "plain": as the roles in the lessons' texts.
const char *roleName(Exhibit::Role role);

struct Option {
    Phrase text;
    std::optional<Exhibit> exhibit;     ///< shown instead of numbers in the text, such as a kernel
    bool operator==(const Option &) const = default;
};

/// A wrong answer and the misconception that leads to exactly it.
struct Slip {
    Misconception misconception = Misconception::None;
    Values values;
    bool operator==(const Slip &) const = default;
};

/// What "show me" opens: a section in a state, as JSON that completes the section's default state.
struct StageState {
    std::string section;
    std::string json = "{}";            ///< an object: {"stride": [2, 2], "x": {"s": [1,1,3,3], "d": [...]}}
    int step = 0;                       ///< from 1; 0: play from the beginning
    bool operator==(const StageState &) const = default;
};

/// One generated question. Pure numbers and keys; the same generator and seed make the same question everywhere.
struct Question {
    std::string generator, section, skill;
    int difficulty = 1;                 ///< 1 to 3
    std::uint64_t seed = 0;
    QuestionType type = QuestionType::Number;
    Phrase prompt;
    std::vector<Exhibit> exhibits;
    int target = -1;                    ///< the exhibit that is filled or clicked (Cells, Click)
    std::vector<Option> options;        ///< Choice, Order, Line
    Values answer;
    std::string unit;                   ///< Number: a sign behind the number ("%"); may be typed, need not be
    double tolerance = 0;               ///< Number and Cells: how far off still counts as right (both ends included)
    std::vector<Slip> slips;            ///< all distinct from the answer and from each other
    std::vector<Phrase> reasons;        ///< Choice: what to say of each option that was chosen, where no misconception says it
    Phrase hint;                        ///< the rule to use, without the result
    std::vector<Phrase> explanation;    ///< the reasoning with the numbers in it
    StageState stage;
    bool operator==(const Question &) const = default;
};

} // namespace convlab::practice
