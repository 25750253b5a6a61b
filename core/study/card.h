// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fsrs.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace convlab::practice {

/// Seconds since 1970-01-01 UTC. "Now" is always an argument.
using Seconds = std::int64_t;
inline constexpr Seconds secondsPerDay = 86400;

enum class CardPhase {
    New,            ///< never answered
    Learning,       ///< going through the first steps, minutes apart
    Review,         ///< days apart
    Relearning,     ///< forgotten: minutes apart again
};

/// What is known about one thing to remember.
struct Card {
    CardPhase phase = CardPhase::New;
    int step = 0;                       ///< of the learning or relearning steps
    Memory memory;                      ///< nothing in it while New
    Seconds lastAt = 0, dueAt = 0;      ///< of the last answer, and of the next
    bool operator==(const Card &) const = default;
};

/// The lowest and highest retention that can be asked for.
inline constexpr double lowestRetention = 0.7, highestRetention = 0.97;

struct ScheduleSettings {
    FsrsWeights weights = defaultFsrsWeights;
    double retention = 0.9;                         ///< the chance to recall at which to ask again
    std::vector<Seconds> learningSteps{60, 600};
    std::vector<Seconds> relearningSteps{600};
    int longestInterval = 36500;                    ///< days
    /// Days are calendar days that begin this many seconds after midnight UTC; without it, spans of 24 hours.
    std::optional<Seconds> dayStart;
    bool operator==(const ScheduleSettings &) const = default;
};

/// The card after an answer at `now`. `fuzz`: without it intervals are exact; with a number in [0, 1) an interval from
/// 2.5 days is moved within fuzzRange(), so that what was learned together is not asked together for ever.
Card answered(const Card &card, Rating rating, Seconds now, const ScheduleSettings &settings,
              std::optional<double> fuzz = std::nullopt);

/// Whole days between two moments, by 24 hours or by calendar days; 0 when the clock went back.
int wholeDaysBetween(Seconds from, Seconds to, std::optional<Seconds> dayStart = std::nullopt);

/// The number of the day that a moment lies in, when days begin `dayStart` after midnight UTC; only differences mean
/// something.
std::int64_t dayOf(Seconds moment, Seconds dayStart);

/// The chance to recall a card at `now`; 0 for a new card.
double recallChance(const Card &card, Seconds now, const FsrsWeights &weights);

/// An interval in whole days: rounded half to even, from 1 to `longest`.
int roundedInterval(double days, int longest);

/// The days among which fuzz chooses.
struct DayRange {
    int first = 1, last = 1;
};
DayRange fuzzRange(int interval, int longest);

} // namespace convlab::practice
