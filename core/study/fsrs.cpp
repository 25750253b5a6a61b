// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fsrs.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

const FsrsWeights defaultFsrsWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                                     1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

namespace {

constexpr FsrsWeights lowest{0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001,
                             0.001, 0.001, 0.001, 0,     0, 1,     0,     0,     0, 0.1};
constexpr FsrsWeights highest{100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};

constexpr double easiest = 1, hardest = 10;

double grade(Rating rating) { return static_cast<double>(rating); }
double decay(const FsrsWeights &w) { return -w[20]; }
/// Makes recallChance(stability, stability) = 0.9.
double factor(const FsrsWeights &w) { return std::pow(0.9, 1 / decay(w)) - 1; }

double clampedDifficulty(double difficulty) { return std::clamp(difficulty, easiest, hardest); }
double clampedStability(double stability) { return std::clamp(stability, smallestStability, largestStability); }

double firstDifficulty(Rating rating, const FsrsWeights &w) { return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1; }

} // namespace

std::optional<FsrsWeights> fsrsWeightsFrom(std::vector<double> weights)
{
    if (weights.size() == 17) {     // FSRS-4.5: difficulty was linear in the grade, and same-day reviews did not count
        weights[4] += 2 * weights[5];
        weights[5] = std::log(3 * weights[5] + 1) / 3;
        weights[6] += 0.5;
        weights.insert(weights.end(), {0, 0, 0, 0.5});
    } else if (weights.size() == 19) {  // FSRS-5: the decay was fixed
        weights.insert(weights.end(), {0, 0.5});
    }
    FsrsWeights result;
    if (weights.size() != result.size())
        return std::nullopt;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (!(weights[i] >= lowest[i] && weights[i] <= highest[i]))
            return std::nullopt;
        result[i] = weights[i];
    }
    return result;
}

double recallChance(double days, double stability, const FsrsWeights &weights)
{
    return std::pow(1 + factor(weights) * std::max(days, 0.0) / stability, decay(weights));
}

double intervalFor(double stability, double retention, const FsrsWeights &weights)
{
    return stability / factor(weights) * (std::pow(retention, 1 / decay(weights)) - 1);
}

Memory firstMemory(Rating rating, const FsrsWeights &weights)
{
    return {clampedStability(weights[static_cast<std::size_t>(rating) - 1]), clampedDifficulty(firstDifficulty(rating, weights))};
}

double stabilityAfterRecall(const Memory &memory, double recall, Rating rating, const FsrsWeights &w)
{
    const double hard = rating == Rating::Hard ? w[15] : 1, easy = rating == Rating::Easy ? w[16] : 1;
    const double growth = std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9])
        * (std::exp(w[10] * (1 - recall)) - 1) * hard * easy;
    return memory.stability * (1 + growth);
}

double stabilityAfterForgetting(const Memory &memory, double recall, const FsrsWeights &w)
{
    const double forgotten = w[11] * std::pow(memory.difficulty, -w[12]) * (std::pow(memory.stability + 1, w[13]) - 1)
        * std::exp(w[14] * (1 - recall));
    return std::min(forgotten, memory.stability / std::exp(w[17] * w[18]));
}

double stabilityOnSameDay(double stability, Rating rating, const FsrsWeights &w)
{
    const double increase = std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating == Rating::Again ? increase : std::max(increase, 1.0));
}

double nextDifficulty(double difficulty, Rating rating, const FsrsWeights &w)
{
    const double change = -w[6] * (grade(rating) - 3);
    const double damped = difficulty + (hardest - difficulty) * change / 9;
    return clampedDifficulty(w[7] * firstDifficulty(Rating::Easy, w) + (1 - w[7]) * damped);
}

Memory nextMemory(const Memory &memory, int wholeDays, Rating rating, const FsrsWeights &weights)
{
    const double recall = recallChance(wholeDays, memory.stability, weights);
    const double stability = wholeDays < 1 ? stabilityOnSameDay(memory.stability, rating, weights)
        : rating == Rating::Again          ? stabilityAfterForgetting(memory, recall, weights)
                                           : stabilityAfterRecall(memory, recall, rating, weights);
    return {clampedStability(stability), nextDifficulty(memory.difficulty, rating, weights)};
}

Memory memoryFromSm2(double ease, double intervalDays, double retention, const FsrsWeights &w)
{
    const double stability = clampedStability(intervalDays / intervalFor(1, retention, w));
    const double growth = std::exp(w[8]) * std::pow(stability, -w[9]) * (std::exp((1 - retention) * w[10]) - 1);
    return {stability, clampedDifficulty(11 - (ease - 1) / growth)};
}

} // namespace convlab::practice
