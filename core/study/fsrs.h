// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

namespace convlab::practice {

// FSRS-6, the memory model of the Free Spaced Repetition Scheduler (github.com/open-spaced-repetition): how well
// something is remembered, and when to ask again. Plain arithmetic on days; no clock, no card.

/// How an answer went, as FSRS counts: the numbers are part of its formulas and are stored.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

using FsrsWeights = std::array<double, 21>;

/// The published weights of FSRS-6, fitted to some hundred million reviews.
extern const FsrsWeights defaultFsrsWeights;

/// 21 weights, or 17 or 19 of the two versions before, brought up to FSRS-6; nothing when there are others, or one is
/// beyond the bounds that the reference implementations allow.
std::optional<FsrsWeights> fsrsWeightsFrom(std::vector<double> weights);

/// What is known about one memory.
struct Memory {
    double stability = 0;       ///< days until the chance to recall has fallen to 90 %
    double difficulty = 0;      ///< 1 (easy) to 10
    bool operator==(const Memory &) const = default;
};

inline constexpr double smallestStability = 0.001, largestStability = 36500;

/// The chance to recall after `days`: (1 + factor days / stability)^decay, so that stability is where it is 0.9.
double recallChance(double days, double stability, const FsrsWeights &weights = defaultFsrsWeights);

/// Days until the chance to recall has fallen to `retention`: the curve above, solved for the days. Not rounded.
double intervalFor(double stability, double retention, const FsrsWeights &weights = defaultFsrsWeights);

/// The memory after a first answer.
Memory firstMemory(Rating rating, const FsrsWeights &weights = defaultFsrsWeights);

/// The memory after another answer, `wholeDays` after the last one (0: the same day).
Memory nextMemory(const Memory &memory, int wholeDays, Rating rating, const FsrsWeights &weights = defaultFsrsWeights);

// The parts of nextMemory, as published; they are tested one by one.

/// A right answer on a later day, `recall` being the chance there was. Difficulty is the one before the answer.
double stabilityAfterRecall(const Memory &memory, double recall, Rating rating, const FsrsWeights &weights);
/// A wrong one: never above what the same day's formula allows.
double stabilityAfterForgetting(const Memory &memory, double recall, const FsrsWeights &weights);
/// Any answer on the same day. Hard, Good and Easy never lower it: the increase is floored at 1 for Hard as well, as in
/// fsrs-rs and ts-fsrs since the end of 2025.
double stabilityOnSameDay(double stability, Rating rating, const FsrsWeights &weights);
/// Damped towards 10, then drawn a little to the difficulty that a first Easy would have given.
double nextDifficulty(double difficulty, Rating rating, const FsrsWeights &weights);

/// A memory for something that SM-2 (Anki before FSRS) has scheduled: its ease and interval, taken to be at
/// `retention`.
Memory memoryFromSm2(double ease, double intervalDays, double retention, const FsrsWeights &weights = defaultFsrsWeights);

} // namespace convlab::practice
