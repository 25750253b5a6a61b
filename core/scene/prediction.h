// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/study/misconception.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convlab {

class Playable;

/// One number that the learner is asked for before a step is played.
struct Prediction {
    /// A wrong idea, and what it makes of the same numbers.
    struct Slip {
        practice::Misconception misconception = practice::Misconception::None;
        double value = 0;
        bool operator==(const Slip &) const = default;
    };

    std::string item;           ///< of the practice (core/study/generators): what it trains; empty: nothing that is asked there
    Label question;
    double answer = 0;
    CellRef cell;               ///< where the step writes the number; invalid: it stands in no cell
    std::vector<Slip> slips;    ///< all distinct from the answer and from each other
    std::vector<int> veiled;    ///< further parts that would tell
    bool isBefore = false;      ///< the step's beginning tells it already: it is asked over the end of the step before
    bool isSize = false;        ///< a size or a count that stands in a cell

    /// Facts, titles and live numbers may tell it, too. What a cell gets, they say by coincidence only.
    bool isTold() const { return isSize || !cell.valid(); }

    /// Adds a slip, unless its number could be taken for the answer or for another slip.
    void addSlip(practice::Misconception misconception, std::optional<double> value);

    bool operator==(const Prediction &) const = default;
};

/// How far off a typed number may be: nothing for a whole number, else half a unit of the third significant digit.
double predictionTolerance(double answer);
bool isPredicted(const Prediction &prediction, double typed);
/// What was typed, as a number: of several readings ("1,625") the one that is right or diagnosed, if there is one.
std::optional<double> readPrediction(const Prediction &prediction, std::string_view text);
/// The misconception that makes exactly this number; None if no one known does.
practice::Misconception diagnosed(const Prediction &prediction, double typed);

/// The beginning of `step` (or what was before it) without anything that gives its answer away: the cell waits for a number, running values
/// and veiled parts are hidden, the formula is empty, and the caption asks the question.
Scene questionScene(const Playable &run, int step, const Prediction &prediction);

} // namespace convlab
