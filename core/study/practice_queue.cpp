// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/practice_queue.h"

#include "core/random/draw.h"
#include "core/study/due_reason.h"
#include "core/study/prerequisites.h"

#include <algorithm>
#include <utility>

namespace convlab::practice {

namespace {

/// A number that belongs to the next answer of an item: other numbers at every review, the same after undo.
Draw drawFor(std::string_view generator, int answers, std::uint64_t seed)
{
    return Draw(Draw(seed).bits() ^ nameHash(generator) ^ (static_cast<std::uint64_t>(answers) << 32));
}

bool isLearning(const ItemState &state)
{
    return state.card.phase == CardPhase::Learning || state.card.phase == CardPhase::Relearning;
}

} // namespace

PracticeQueue::PracticeQueue(const PracticeSettings &settings, std::vector<ReviewEntry> log, std::vector<SeenSection> seen)
    : m_settings(normalised(settings)), m_log(std::move(log)), m_seen(std::move(seen)), m_states(statesFrom(m_log))
{
}

const ItemState &PracticeQueue::stateOf(std::string_view item) const
{
    static const ItemState fresh;
    const auto found = m_states.find(item);
    return found == m_states.end() ? fresh : found->second;
}

void PracticeQueue::markSeen(std::string_view section, Seconds now)
{
    const bool known = std::any_of(m_seen.begin(), m_seen.end(), [section](const SeenSection &seen) { return seen.section == section; });
    if (!known)
        m_seen.push_back({std::string(section), now});
}

const CheckedItem *PracticeQueue::checked(std::string_view item) const
{
    const auto found = std::find_if(m_checked.begin(), m_checked.end(), [item](const CheckedItem &one) { return one.name == item; });
    return found == m_checked.end() ? nullptr : &*found;
}

/// Everything that can be asked: the generators in course order, then the questions of the skill check.
std::vector<std::string_view> PracticeQueue::items() const
{
    std::vector<std::string_view> names;
    for (const Generator &generator : generators())
        names.emplace_back(generator.name);
    for (const CheckedItem &item : m_checked)
        names.emplace_back(item.name);
    return names;
}

void PracticeQueue::heed(std::vector<CheckedItem> items)
{
    m_checked = std::move(items);
    m_states = statesFrom(m_log);
    for (const CheckedItem &item : m_checked)
        apply(item);
}

/// Whoever has practised it since then has made up for it.
void PracticeQueue::apply(const CheckedItem &item)
{
    const Card before = stateOf(item.name).card;
    if (item.missedAt <= before.lastAt)
        return;
    ItemState &state = m_states[item.name];
    state.card = answered(before, Rating::Again, item.missedAt, scheduleFor(m_settings));
    state.lapses += before.phase == CardPhase::Review;
}

bool PracticeQueue::isDueToday(const ItemState &state, Seconds now) const
{
    return state.card.phase == CardPhase::Review && dayOf(state.card.dueAt, m_settings.dayStart) <= dayOf(now, m_settings.dayStart);
}

PracticeQueue::Today PracticeQueue::leftToday(Seconds now) const
{
    int reviews = 0, fresh = 0;
    const std::int64_t today = dayOf(now, m_settings.dayStart);
    for (auto entry = m_log.rbegin(); entry != m_log.rend() && dayOf(entry->at, m_settings.dayStart) >= today; ++entry) {
        reviews += entry->wasReview;
        fresh += entry->after.answers == 1 && !isCheckedItem(entry->generator); // the skill check asked it first
    }
    return {std::max(m_settings.reviewsPerDay - reviews, 0), std::max(m_settings.newPerDay - fresh, 0)};
}

Pick PracticeQueue::pick(std::string_view name, PickKind kind, Seconds now) const
{
    const ItemState &state = stateOf(name);
    const std::uint64_t seed = drawFor(name, state.answers, m_settings.seed).bits();
    const CheckedItem *item = checked(name);
    const bool missed = item && item->missedAt > 0 && item->missedAt == state.card.lastAt;
    return {std::string(name), seed, kind, missed ? missedInSkillCheck(item->missedAt, now, m_settings) : dueReason(state, kind, now, m_settings)};
}

std::optional<Pick> PracticeQueue::learningBefore(Seconds limit, Seconds now) const
{
    std::optional<std::string_view> first;
    for (const std::string_view item : items()) {
        const ItemState &state = stateOf(item);
        if (isLearning(state) && state.card.dueAt <= limit && (!first || state.card.dueAt < stateOf(*first).card.dueAt))
            first = item;
    }
    return first ? std::optional(pick(*first, PickKind::Learning, now)) : std::nullopt;
}

std::optional<Pick> PracticeQueue::mostForgotten(Seconds now) const
{
    std::optional<std::string_view> weakest;
    std::pair<double, std::uint64_t> least;     // ties: in an order of this learner's own
    const FsrsWeights &weights = scheduleFor(m_settings).weights;
    for (const std::string_view item : items()) {
        const ItemState &state = stateOf(item);
        if (!isDueToday(state, now))
            continue;
        const std::pair<double, std::uint64_t> rank{recallChance(state.card, now, weights), drawFor(item, 0, m_settings.seed).bits()};
        if (!weakest || rank < least) {
            weakest = item;
            least = rank;
        }
    }
    return weakest ? std::optional(pick(*weakest, PickKind::Review, now)) : std::nullopt;
}

std::optional<Pick> PracticeQueue::firstNew(Seconds now) const
{
    for (const Generator &generator : generators())
        if (stateOf(generator.name).card.phase == CardPhase::New && isReady(generator, m_states, m_seen))
            return pick(generator.name, PickKind::New, now);
    return std::nullopt;
}

std::optional<Pick> PracticeQueue::next(Seconds now) const
{
    if (auto learning = learningBefore(now, now))
        return learning;
    const Today left = leftToday(now);
    if (left.reviewsLeft > 0)
        if (auto review = mostForgotten(now))
            return review;
    if (left.newLeft > 0)
        if (auto fresh = firstNew(now))
            return fresh;
    return learningBefore(now + m_settings.learnAhead, now);
}

std::optional<Pick> PracticeQueue::practise(std::string_view name, Seconds now) const
{
    const bool known = findGenerator(name) || checked(name);
    return known ? std::optional(pick(name, PickKind::Chosen, now)) : std::nullopt;
}

std::optional<Pick> PracticeQueue::mostWorth(const std::vector<const Generator *> &among, Seconds now) const
{
    const Generator *best = nullptr;
    double least = 2;
    for (const Generator *generator : among) {
        const ItemState &state = stateOf(generator->name);
        const bool fresh = state.card.phase == CardPhase::New;
        const double recall = fresh ? -1 : recallChance(state.card, now, scheduleFor(m_settings).weights);
        if (recall < least) {
            best = generator;
            least = recall;
        }
    }
    return best ? std::optional(pick(best->name, PickKind::Chosen, now)) : std::nullopt;
}

std::optional<Pick> PracticeQueue::practiseSection(std::string_view section, Seconds now) const
{
    std::vector<const Generator *> ready;
    const std::vector<SeenSection> seen{{std::string(section), now}};
    for (const Generator &generator : generators())
        if (section == generator.section && (stateOf(generator.name).card.phase != CardPhase::New || isReady(generator, m_states, seen)))
            ready.push_back(&generator);
    return mostWorth(ready, now);
}

std::optional<Pick> PracticeQueue::practiseSkill(std::string_view section, std::string_view skill, Seconds now) const
{
    std::vector<const Generator *> wanted;
    for (const Generator &generator : generators())
        if (section == generator.section && skill == generator.skill)
            wanted.push_back(&generator);
    return mostWorth(wanted, now);
}

QueueCounts PracticeQueue::counts(Seconds now) const
{
    const Today left = leftToday(now);
    QueueCounts counts;
    for (const std::string_view item : items()) {
        const ItemState &state = stateOf(item);
        counts.learning += isLearning(state) && state.card.dueAt <= now + m_settings.learnAhead;
        counts.reviews += isDueToday(state, now);
    }
    for (const Generator &generator : generators())
        counts.fresh += stateOf(generator.name).card.phase == CardPhase::New && isReady(generator, m_states, m_seen);
    counts.reviews = std::min(counts.reviews, left.reviewsLeft);
    counts.fresh = std::min(counts.fresh, left.newLeft);
    return counts;
}

std::optional<Seconds> PracticeQueue::nextDueAt() const
{
    std::optional<Seconds> first;
    for (const auto &[name, state] : m_states)
        if ((findGenerator(name) || checked(name)) && (!first || state.card.dueAt < *first)) // not of a version that asked more
            first = state.card.dueAt;
    return first;
}

void PracticeQueue::moveOn(ReviewEntry &entry, const ItemState &before) const
{
    std::optional<double> fuzz;
    if (m_settings.fuzz)
        fuzz = drawFor(entry.generator, before.answers, ~m_settings.seed).unit();
    entry.wasReview = before.card.phase == CardPhase::Review;
    entry.after.card = answered(before.card, entry.rating, entry.at, scheduleFor(m_settings), fuzz);
    entry.after.answers = before.answers + 1;
    entry.after.lapses = before.lapses + (entry.wasReview && entry.rating == Rating::Again);
    entry.after.lastRightAt = entry.right ? entry.at : before.lastRightAt;
}

const ReviewEntry &PracticeQueue::answer(const Pick &asked, const Values &given, const Outcome &outcome, Misconception misconception,
                                         Rating rating, Seconds now)
{
    ReviewEntry entry;
    entry.generator = asked.generator;
    entry.seed = asked.seed;
    entry.at = now;
    entry.answer = given;
    entry.right = outcome.right;
    entry.misconception = outcome.right ? Misconception::None : misconception;
    entry.hints = outcome.hints;
    entry.seconds = outcome.seconds;
    entry.rating = rating;
    moveOn(entry, stateOf(asked.generator));
    m_states[entry.generator] = entry.after;
    m_log.push_back(std::move(entry));
    return m_log.back();
}

/// New, at a step that is due, or a review of today.
bool PracticeQueue::isWaiting(const ItemState &state, Seconds now) const
{
    if (state.card.phase == CardPhase::New)
        return true;
    return isLearning(state) ? state.card.dueAt <= now : isDueToday(state, now);
}

const ReviewEntry *PracticeQueue::predicted(std::string_view item, const StageState &stage, const Values &given, const Outcome &outcome,
                                            Misconception misconception, Seconds now)
{
    if (!findGenerator(item))
        return nullptr;
    const ItemState before = stateOf(item);
    const bool forgotten = before.card.phase == CardPhase::Review && !outcome.right;
    constexpr int anyTime = 0; // how long it took says nothing: the stage has been looked at meanwhile
    const Rating rating = suggestedRating({outcome.right, outcome.hints, anyTime}, anyTime);
    answer({std::string(item), 0, PickKind::Chosen, {}}, given, outcome, misconception, rating, now);
    ReviewEntry &entry = m_log.back();
    entry.stage = stage;
    entry.seed = nameHash(stage.json) ^ static_cast<std::uint64_t>(stage.step); // tells answers of one second apart
    if (!forgotten && !isWaiting(before, now)) {
        entry.wasReview = false;
        entry.after.card = before.card;
        entry.after.lapses = before.lapses;
        m_states.find(item)->second = entry.after;
    }
    return &entry;
}

void PracticeQueue::setLastId(std::int64_t id)
{
    if (!m_log.empty())
        m_log.back().id = id;
}

const ReviewEntry *PracticeQueue::rerate(Rating rating)
{
    std::optional<ReviewEntry> entry = undo();
    if (!entry)
        return nullptr;
    entry->rating = rating;
    moveOn(*entry, stateOf(entry->generator));
    m_states[entry->generator] = entry->after;
    m_log.push_back(*std::move(entry));
    return &m_log.back();
}

std::optional<ReviewEntry> PracticeQueue::undo()
{
    if (m_log.empty())
        return std::nullopt;
    ReviewEntry last = std::move(m_log.back());
    m_log.pop_back();
    const auto before = std::find_if(m_log.rbegin(), m_log.rend(), [&last](const ReviewEntry &entry) { return entry.generator == last.generator; });
    if (before == m_log.rend())
        m_states.erase(last.generator);
    else
        m_states[last.generator] = before->after;
    if (const CheckedItem *item = checked(last.generator))
        apply(*item);
    return last;
}

} // namespace convlab::practice
