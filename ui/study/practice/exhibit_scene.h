// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/study/grader.h"
#include "core/study/question.h"

#include <optional>

namespace convlab::ui {

/// The name under which the cells that are to be filled can be edited.
inline constexpr const char *askedCells = "answer";

/// Whether an exhibit is drawn as a grid; one with heads is a table of settings and belongs to the text, unless it is
/// the one to be filled or clicked.
bool isDrawn(const practice::Question &question, std::size_t exhibit);

/// What was answered so far, and once it is graded, what it was worth.
struct ExhibitAnswer {
    practice::Values filled;                    ///< per blank cell of the target, row-major; NaN: open
    std::optional<practice::CellAt> clicked;
    std::optional<practice::Verdict> verdict;
};

/// The arrays of a question as a scene: blank cells wait for numbers, the cell that the prompt speaks of is marked,
/// and after grading right and wrong cells are told apart. Part i is the i-th drawn exhibit.
Scene exhibitScene(const practice::Question &question, const ExhibitAnswer &answer);

/// The part that is filled or clicked; -1: none.
int targetPart(const practice::Question &question);

/// The place of a cell among the target's blank cells; -1: it is not blank.
int blankIndex(const practice::Question &question, const practice::CellAt &cell);
int blankCount(const practice::Question &question);

} // namespace convlab::ui
