// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/session_summary.h"

#include <algorithm>

namespace convlab::practice {

namespace {

struct SkillResult {
    std::string skill;
    bool right = false;
};

std::string skillOf(const std::string &item)
{
    if (const Generator *generator = findGenerator(item))
        return generator->skill;
    return isCheckedItem(item) ? checkedSkill : "";
}

void note(std::vector<SkillResult> &results, const ReviewEntry &entry)
{
    const std::string skill = skillOf(entry.generator);
    if (skill.empty())
        return;     // a kind of question that this version no longer has
    auto found = std::find_if(results.begin(), results.end(), [&skill](const SkillResult &one) { return one.skill == skill; });
    if (found == results.end())
        found = results.insert(results.end(), {skill, false});
    found->right = entry.right;
}

} // namespace

SessionSummary summaryOf(const PracticeQueue &queue, Seconds startedAt, Seconds now)
{
    SessionSummary summary;
    std::vector<SkillResult> results;
    for (const ReviewEntry &entry : queue.log()) {
        if (entry.at < startedAt || entry.onStage())
            continue;
        ++summary.answers;
        summary.right += entry.right;
        summary.withoutHint += entry.right && entry.hints == 0;
        note(results, entry);
    }
    for (const SkillResult &result : results)
        (result.right ? summary.wentWell : summary.toRepeat).push_back(result.skill);
    summary.misconceptions = misconceptionsShown(queue.log(), startedAt);
    summary.comeBackAt = queue.nextDueAt();
    if (summary.comeBackAt) {
        summary.comeBackAt = std::max(*summary.comeBackAt, now);
        const Seconds dayStart = queue.settings().dayStart;
        for (const auto &[name, state] : queue.states())
            summary.dueThen += dayOf(state.card.dueAt, dayStart) <= dayOf(*summary.comeBackAt, dayStart);
    }
    return summary;
}

std::vector<Phrase> sentencesOf(const SessionSummary &summary, Seconds now, Seconds dayStart)
{
    std::vector<Phrase> phrases;
    const auto count = [](auto number) { return static_cast<double>(number); };
    if (summary.answers == 0)
        phrases.push_back({"summary.nothing", {}, {}});
    else
        phrases.push_back({"summary.right", {count(summary.right), count(summary.answers)}, {}});
    if (summary.right > 0 && summary.withoutHint < summary.right)
        phrases.push_back({"summary.hints", {count(summary.right - summary.withoutHint)}, {}});
    if (!summary.comeBackAt)
        return phrases;
    const std::int64_t days = dayOf(*summary.comeBackAt, dayStart) - dayOf(now, dayStart);
    const char *key = days <= 0 ? "summary.back_today" : days == 1 ? "summary.back_tomorrow" : "summary.back_in_days";
    std::vector<double> numbers{count(summary.dueThen)};
    if (days > 1)
        numbers.push_back(count(days));
    phrases.push_back({key, numbers, {}});
    return phrases;
}

} // namespace convlab::practice
