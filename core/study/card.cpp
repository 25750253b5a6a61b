// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/card.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

constexpr double shortestFuzzed = 2.5;      ///< days

/// How long to wait in a learning step, or nothing when the steps are over.
struct StepMove {
    int step = 0;
    Seconds wait = 0;
};

std::optional<StepMove> moveInSteps(const std::vector<Seconds> &steps, int step, Rating rating)
{
    const auto at = [&steps](int index) { return steps[static_cast<std::size_t>(index)]; };
    const int count = static_cast<int>(steps.size());
    if (count == 0 || rating == Rating::Easy)
        return std::nullopt;
    step = std::clamp(step, 0, count - 1);      // the steps may have been shortened since
    switch (rating) {
    case Rating::Again:
        return StepMove{0, at(0)};
    case Rating::Hard:
        if (step > 0)
            return StepMove{step, at(step)};
        return StepMove{0, count == 1 ? at(0) * 3 / 2 : (at(0) + at(1)) / 2};
    case Rating::Good:
    case Rating::Easy:
        break;
    }
    return step + 1 < count ? std::optional(StepMove{step + 1, at(step + 1)}) : std::nullopt;
}

Card inSteps(Card card, CardPhase phase, const StepMove &move, Seconds now)
{
    card.phase = phase;
    card.step = move.step;
    card.dueAt = now + move.wait;
    return card;
}

Card inReview(Card card, Seconds now, const ScheduleSettings &settings, std::optional<double> fuzz)
{
    const double exact = intervalFor(card.memory.stability, settings.retention, settings.weights);
    int days = roundedInterval(exact, settings.longestInterval);
    if (fuzz && days >= shortestFuzzed) {
        const DayRange range = fuzzRange(days, settings.longestInterval);
        days = range.first + std::clamp(static_cast<int>(*fuzz * (range.last - range.first + 1)), 0, range.last - range.first);
    }
    card.phase = CardPhase::Review;
    card.step = 0;
    card.dueAt = now + days * secondsPerDay;
    return card;
}

} // namespace

int wholeDaysBetween(Seconds from, Seconds to, std::optional<Seconds> dayStart)
{
    if (to <= from)
        return 0;
    return static_cast<int>(dayStart ? dayOf(to, *dayStart) - dayOf(from, *dayStart) : (to - from) / secondsPerDay);
}

std::int64_t dayOf(Seconds moment, Seconds dayStart)
{
    const Seconds shifted = moment - dayStart;
    return shifted >= 0 ? shifted / secondsPerDay : -((-shifted + secondsPerDay - 1) / secondsPerDay);
}

double recallChance(const Card &card, Seconds now, const FsrsWeights &weights)
{
    if (card.phase == CardPhase::New)
        return 0;
    return recallChance(static_cast<double>(now - card.lastAt) / secondsPerDay, card.memory.stability, weights);
}

int roundedInterval(double days, int longest)
{
    return static_cast<int>(std::clamp(std::nearbyint(days), 1.0, static_cast<double>(longest)));
}

DayRange fuzzRange(int interval, int longest)
{
    const auto share = [interval](double from, double to) { return std::max(std::min<double>(interval, to) - from, 0.0); };
    const double delta = 1 + 0.15 * share(shortestFuzzed, 7) + 0.1 * share(7, 20) + 0.05 * share(20, 1e9);
    const int last = static_cast<int>(std::min(std::nearbyint(interval + delta), static_cast<double>(longest)));
    return {std::min(std::max(2, static_cast<int>(std::nearbyint(interval - delta))), last), last};
}

Card answered(const Card &before, Rating rating, Seconds now, const ScheduleSettings &settings, std::optional<double> fuzz)
{
    Card card = before;
    const bool isNew = before.phase == CardPhase::New;
    card.memory = isNew ? firstMemory(rating, settings.weights)
                        : nextMemory(before.memory, wholeDaysBetween(before.lastAt, now, settings.dayStart), rating, settings.weights);
    card.lastAt = now;
    const bool wasReview = before.phase == CardPhase::Review;
    if (wasReview && rating != Rating::Again)
        return inReview(card, now, settings, fuzz);
    const bool again = wasReview || before.phase == CardPhase::Relearning;
    const std::vector<Seconds> &steps = again ? settings.relearningSteps : settings.learningSteps;
    const auto move = moveInSteps(steps, isNew || wasReview ? 0 : before.step, rating);
    return move ? inSteps(card, again ? CardPhase::Relearning : CardPhase::Learning, *move, now) : inReview(card, now, settings, fuzz);
}

} // namespace convlab::practice
