// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/progress.h"

#include <algorithm>
#include <functional>
#include <map>

namespace convlab::practice {

namespace {

/// By the same rule as the queue's counts.
bool isDue(const Card &card, Seconds now, const PracticeSettings &settings)
{
    if (card.phase == CardPhase::Review)
        return dayOf(card.dueAt, settings.dayStart) <= dayOf(now, settings.dayStart);
    return card.dueAt <= now + settings.learnAhead;
}

void addItem(Progress &group, const Card &card, Seconds now, const PracticeSettings &settings)
{
    const bool isReview = card.phase == CardPhase::Review;
    ++(!isReview ? group.learning : card.memory.stability < knownStability ? group.young : group.known);
    group.recall += recallChance(card, now, scheduleFor(settings).weights);
    group.due += isDue(card, now, settings);
    group.nextAt = std::min(group.nextAt.value_or(card.dueAt), card.dueAt);
}

/// Which group a generator belongs to; nothing: it is left out.
using Grouping = std::function<std::optional<std::string>(const Generator &)>;

std::vector<Progress> progressBy(const Grouping &groupOf, const PracticeQueue &queue, Seconds now)
{
    std::vector<Progress> groups;
    std::map<std::string, std::size_t, std::less<>> places; // by generator
    for (const Generator &generator : generators()) {
        const std::optional<std::string> name = groupOf(generator);
        if (!name)
            continue;
        auto found = std::find_if(groups.begin(), groups.end(), [&name](const Progress &one) { return one.name == *name; });
        if (found == groups.end())
            found = groups.insert(groups.end(), Progress{*name});
        ++found->items;
        places.emplace(generator.name, static_cast<std::size_t>(found - groups.begin()));
        if (const auto state = queue.states().find(std::string_view(generator.name)); state != queue.states().end())
            addItem(*found, state->second.card, now, queue.settings());
    }
    for (auto entry = queue.log().rbegin(); entry != queue.log().rend(); ++entry) {
        const auto place = places.find(entry->generator);
        if (place != places.end() && groups[place->second].last.size() < lastMarks)
            groups[place->second].last.push_back({entry->right, entry->at});
    }
    for (Progress &one : groups) {
        std::reverse(one.last.begin(), one.last.end());
        if (one.asked() > 0)
            one.recall /= one.asked();
    }
    return groups;
}

} // namespace

Standing standingOf(const Progress &progress)
{
    if (progress.asked() == 0)
        return Standing::New;
    if (progress.due > 0)
        return Standing::Due;
    return progress.known == progress.items ? Standing::Known : Standing::Learning;
}

std::vector<Progress> sectionProgress(const PracticeQueue &queue, Seconds now)
{
    return progressBy([](const Generator &generator) { return std::optional<std::string>(generator.section); }, queue, now);
}

std::vector<Progress> skillProgress(const PracticeQueue &queue, Seconds now)
{
    return progressBy([](const Generator &generator) { return std::optional<std::string>(generator.skill); }, queue, now);
}

std::vector<Progress> skillProgress(const PracticeQueue &queue, std::string_view section, Seconds now)
{
    return progressBy([section](const Generator &generator) {
        return section == generator.section ? std::optional<std::string>(generator.skill) : std::nullopt;
    }, queue, now);
}

Progress courseProgress(const PracticeQueue &queue, Seconds now)
{
    Progress course = progressBy([](const Generator &) { return std::optional<std::string>(std::string()); }, queue, now).front();
    course.recall *= course.asked();
    for (const auto &[name, state] : queue.states()) {
        if (!isCheckedItem(name))
            continue;
        ++course.items;
        addItem(course, state.card, now, queue.settings());
    }
    if (course.asked() > 0)
        course.recall /= course.asked();
    return course;
}

std::vector<int> forecast(const PracticeQueue &queue, Seconds now, int days)
{
    std::vector<int> counts(static_cast<std::size_t>(std::max(days, 0)));
    const Seconds dayStart = queue.settings().dayStart;
    for (const auto &[name, state] : queue.states()) {
        if (!findGenerator(name) && !isCheckedItem(name))
            continue;   // a kind of question that this version no longer has is not asked
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

std::optional<LastSlip> lastSlip(const std::vector<ReviewEntry> &log, Misconception misconception)
{
    if (misconception == Misconception::None)
        return std::nullopt;
    const auto last = std::find_if(log.rbegin(), log.rend(), [misconception](const ReviewEntry &entry) { return entry.misconception == misconception; });
    if (last == log.rend())
        return std::nullopt;
    const auto rightSince = std::count_if(log.rbegin(), last, [&last](const ReviewEntry &entry) {
        return entry.right && entry.generator == last->generator;
    });
    return LastSlip{last->generator, last->seed, static_cast<int>(rightSince), last->stage};
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

std::vector<DayCount> lastDays(const PracticeQueue &queue, Seconds now, int days)
{
    const std::int64_t today = dayOf(now, queue.settings().dayStart);
    std::vector<DayCount> counts;
    for (int back = days - 1; back >= 0; --back)
        counts.push_back({today - back, 0, 0});
    for (const DayCount &day : history(queue)) {
        const std::int64_t place = day.day - today + days - 1;
        if (place < 0 || place >= static_cast<std::int64_t>(counts.size()))
            continue;
        counts[static_cast<std::size_t>(place)].answers += day.answers;
        counts[static_cast<std::size_t>(place)].right += day.right;
    }
    return counts;
}

std::vector<Session> sessions(const std::vector<ReviewEntry> &log)
{
    std::vector<Session> all;
    for (const ReviewEntry &entry : log) {
        if (all.empty() || entry.at - all.back().to > sessionPause || entry.at < all.back().from)
            all.push_back({entry.at, entry.at, 0, 0});
        all.back().to = std::max(all.back().to, entry.at);
        ++all.back().answers;
        all.back().right += entry.right;
    }
    return all;
}

ReviewCount reviewsSince(const std::vector<ReviewEntry> &log, Seconds since)
{
    ReviewCount count;
    for (const ReviewEntry &entry : log) {
        if (!entry.wasReview || entry.at < since)
            continue;
        ++count.reviews;
        count.right += entry.right;
    }
    return count;
}

std::optional<double> measuredRetention(const std::vector<ReviewEntry> &log, Seconds since)
{
    const ReviewCount count = reviewsSince(log, since);
    return count.reviews > 0 ? std::optional(static_cast<double>(count.right) / count.reviews) : std::nullopt;
}

} // namespace convlab::practice
