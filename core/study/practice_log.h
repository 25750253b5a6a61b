// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/card.h"
#include "core/study/question.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace convlab::practice {

/// What is known about one item of the practice. An item is a generator: a kind of question, with other numbers each time.
struct ItemState {
    Card card;
    int answers = 0, lapses = 0;    ///< given in all; wrong ones after it had been learned
    Seconds lastRightAt = 0;        ///< 0: never
    bool operator==(const ItemState &) const = default;
};

/// One answer: a line of the log. The log is all that is stored; the states follow from it.
struct ReviewEntry {
    std::int64_t id = 0;            ///< given by the store; 0: not stored yet
    std::string generator;
    std::uint64_t seed = 0;         ///< makes the question again, unless it was asked on the stage
    StageState stage;               ///< predicted on the stage, at this step of this state; without a section: asked by the practice
    Seconds at = 0;
    Values answer;                  ///< as given; empty: given up
    bool right = false;
    Misconception misconception = Misconception::None;
    int hints = 0, seconds = 0;
    Rating rating = Rating::Again;
    bool wasReview = false;         ///< the item was in its review phase: counts for the daily limit and for retention
    ItemState after;                ///< the item's state from here on

    bool onStage() const { return !stage.section.empty(); }
    bool operator==(const ReviewEntry &) const = default;
};

/// The states of all items that have been asked, by generator name.
using ItemStates = std::map<std::string, ItemState, std::less<>>;

/// From a log, oldest entry first.
ItemStates statesFrom(const std::vector<ReviewEntry> &log);

/// A section that the learner has opened.
struct SeenSection {
    std::string section;
    Seconds at = 0;
    bool operator==(const SeenSection &) const = default;
};

} // namespace convlab::practice
