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

} // namespace

Phrase dueReason(const ItemState &state, PickKind kind, Seconds now, const PracticeSettings &settings)
{
    const Card &card = state.card;
    if (card.phase == CardPhase::New)
        return {kind == PickKind::Chosen ? "due.chosen_new" : "due.new", {}, {}};
    const auto days = [&](Seconds from, Seconds to) {
        return static_cast<double>(std::max<std::int64_t>(dayOf(to, settings.dayStart) - dayOf(from, settings.dayStart), 0));
    };
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
