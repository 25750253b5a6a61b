// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/progress.h"

#include <algorithm>

namespace convlab::practice {

namespace {

std::vector<Progress> progressBy(const char *Generator::*group, const PracticeQueue &queue, Seconds now)
{
    std::vector<Progress> groups;
    const FsrsWeights weights = scheduleFor(queue.settings()).weights;
    for (const Generator &generator : generators()) {
        const std::string name = generator.*group;
        auto found = std::find_if(groups.begin(), groups.end(), [&name](const Progress &one) { return one.name == name; });
        if (found == groups.end())
            found = groups.insert(groups.end(), Progress{name});
        ++found->items;
        const auto state = queue.states().find(std::string_view(generator.name));
        if (state == queue.states().end())
            continue;
        const Card &card = state->second.card;
        const bool isReview = card.phase == CardPhase::Review;
        ++(!isReview ? found->learning : card.memory.stability < knownStability ? found->young : found->known);
        found->recall += recallChance(card, now, weights);
    }
    for (Progress &one : groups)
        if (const int asked = one.learning + one.young + one.known; asked > 0)
            one.recall /= asked;
    return groups;
}

} // namespace

std::vector<Progress> sectionProgress(const PracticeQueue &queue, Seconds now)
{
    return progressBy(&Generator::section, queue, now);
}

std::vector<Progress> skillProgress(const PracticeQueue &queue, Seconds now)
{
    return progressBy(&Generator::skill, queue, now);
}

std::vector<int> forecast(const PracticeQueue &queue, Seconds now, int days)
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(days, 0)));
    const Seconds dayStart = queue.settings().dayStart;
    for (const auto &[name, state] : queue.states()) {
        const std::int64_t day = std::max<std::int64_t>(dayOf(state.card.dueAt, dayStart) - dayOf(now, dayStart), 0);
        if (day < static_cast<std::int64_t>(counts.size()))
            ++counts[static_cast<std::size_t>(day)];
    }
    return counts;
}

std::vector<MisconceptionCount> misconceptionsShown(const std::vector<ReviewEntry> &log, Seconds since)
{
    std::vector<MisconceptionCount> counts;
    for (const ReviewEntry &entry : log) {
        if (entry.misconception == Misconception::None || entry.at < since)
            continue;
        auto found = std::find_if(counts.begin(), counts.end(), [&entry](const MisconceptionCount &one) { return one.misconception == entry.misconception; });
        if (found == counts.end())
            found = counts.insert(counts.end(), {entry.misconception, 0, 0});
        ++found->times;
        found->lastAt = std::max(found->lastAt, entry.at);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const MisconceptionCount &a, const MisconceptionCount &b) {
        return a.times != b.times ? a.times > b.times : a.lastAt > b.lastAt;
    });
    return counts;
}

std::vector<DayCount> history(const PracticeQueue &queue)
{
    std::vector<DayCount> days;
    for (const ReviewEntry &entry : queue.log()) {
        const std::int64_t day = dayOf(entry.at, queue.settings().dayStart);
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0, 0});
        ++days.back().answers;
        days.back().right += entry.right;
    }
    return days;
}

std::optional<double> measuredRetention(const std::vector<ReviewEntry> &log, Seconds since)
{
    int reviews = 0, right = 0;
    for (const ReviewEntry &entry : log) {
        if (!entry.wasReview || entry.at < since)
            continue;
        ++reviews;
        right += entry.right;
    }
    return reviews > 0 ? std::optional(static_cast<double>(right) / reviews) : std::nullopt;
}

} // namespace convlab::practice
