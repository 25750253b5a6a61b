// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/due_reason.h"

#include <algorithm>
#include <cmath>

namespace convlab::practice {

namespace {

double minutesBetween(Seconds from, Seconds to)
{
    return std::max(std::round(static_cast<double>(to - from) / 60), 1.0);
}

/// By the learner's calendar; 0 when the clock went back.
double daysBetween(Seconds from, Seconds to, Seconds dayStart)
{
    return static_cast<double>(std::max<std::int64_t>(dayOf(to, dayStart) - dayOf(from, dayStart), 0));
}

} // namespace

Phrase missedInSkillCheck(Seconds missedAt, Seconds now, const PracticeSettings &settings)
{
    const double days = daysBetween(missedAt, now, settings.dayStart);
    return days < 1 ? Phrase{"due.skill_check_today", {}, {}} : Phrase{"due.skill_check_days", {days}, {}};
}

Phrase dueReason(const ItemState &state, PickKind kind, Seconds now, const PracticeSettings &settings)
{
    const Card &card = state.card;
    if (card.phase == CardPhase::New)
        return {kind == PickKind::Chosen ? "due.chosen_new" : "due.new", {}, {}};
    const auto days = [&settings](Seconds from, Seconds to) { return daysBetween(from, to, settings.dayStart); };
    const double percent = std::round(100 * recallChance(card, now, scheduleFor(settings).weights));
    if (card.phase != CardPhase::Review && kind == PickKind::Learning) {
        const bool missed = state.lastRightAt != card.lastAt;
        const char *key = card.dueAt > now ? "due.ahead" : missed ? "due.missed_minutes" : "due.learning";
        return {key, {minutesBetween(card.lastAt, now)}, {}};
    }
    if (kind == PickKind::Chosen && card.dueAt > now)
        return {"due.chosen_early", {percent}, {}};
    if (state.lastRightAt == 0 || state.lastRightAt < card.lastAt)
        return {"due.missed_days", {days(card.lastAt, now), percent}, {}};
    return {"due.review", {days(state.lastRightAt, now), percent}, {}};
}

} // namespace convlab::practice
