// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checked_items.h"
#include "core/study/generator.h"
#include "core/study/practice_log.h"
#include "core/study/practice_settings.h"
#include "core/study/rating.h"

#include <optional>
#include <string_view>
#include <vector>

namespace convlab::practice {

/// Why an item is asked.
enum class PickKind { Learning, Review, New, Chosen };

/// What to ask now: makeQuestion(*findGenerator(generator), seed), or a question of the skill check (isCheckedItem).
struct Pick {
    std::string generator;
    std::uint64_t seed = 0;
    PickKind kind = PickKind::New;
    Phrase because;             ///< "due.…": the reason in a sentence
    bool operator==(const Pick &) const = default;
};

/// What is waiting today, within the daily limits.
struct QueueCounts {
    int learning = 0, reviews = 0, fresh = 0;
    int total() const { return learning + reviews + fresh; }
    bool operator==(const QueueCounts &) const = default;
};

/// The practice: what to ask next, and what an answer changes. A value: a copy is an earlier state. "Now" is an argument;
/// the same log, settings and moment give the same question.
///
/// Order: learning steps that are due, earliest first; then reviews of today, the one most likely forgotten first; then
/// new items in course order, prerequisites first; then learning steps that would be due within settings.learnAhead.
class PracticeQueue {
public:
    explicit PracticeQueue(const PracticeSettings &settings = {}, std::vector<ReviewEntry> log = {}, std::vector<SeenSection> seen = {});

    const PracticeSettings &settings() const { return m_settings; }
    void setSettings(const PracticeSettings &settings) { m_settings = normalised(settings); }
    const std::vector<ReviewEntry> &log() const { return m_log; }
    const ItemStates &states() const { return m_states; }
    const std::vector<SeenSection> &seen() const { return m_seen; }

    /// A section was opened: its items may enter. Nothing happens the second time.
    void markSeen(std::string_view section, Seconds now);
    /// What the skill check says. A question that was missed there is an item from then on, as if it had been asked here and
    /// rated Again at that moment; one that was right is none. Replaces what was said before.
    void heed(std::vector<CheckedItem> items);

    /// What to ask now; nothing when today's work is done.
    std::optional<Pick> next(Seconds now) const;
    /// Any item, due or not, seen or not; nothing for an unknown name.
    std::optional<Pick> practise(std::string_view generator, Seconds now) const;
    /// Of a section, the item that is most worth it: never asked ones that are ready first, then the most likely forgotten.
    std::optional<Pick> practiseSection(std::string_view section, Seconds now) const;
    /// Likewise of one skill in a section; what it builds on need not have been answered.
    std::optional<Pick> practiseSkill(std::string_view section, std::string_view skill, Seconds now) const;

    QueueCounts counts(Seconds now) const;
    /// When something is due next, today's limits aside; nothing while nothing was ever asked.
    std::optional<Seconds> nextDueAt() const;

    /// Takes an answer into the log and moves the item on.
    const ReviewEntry &answer(const Pick &pick, const Values &given, const Outcome &outcome, Misconception misconception, Rating rating, Seconds now);
    /// Takes a number that was predicted on the stage, where it is the item that asks for such numbers. It moves the item on
    /// if that is new or waiting today, or was known and is now wrong; else the log keeps it and the schedule stays.
    /// Null for an unknown item.
    const ReviewEntry *predicted(std::string_view item, const StageState &stage, const Values &given, const Outcome &outcome,
                                 Misconception misconception, Seconds now);
    /// The learner gives the last answer another rating; nothing while there is none.
    const ReviewEntry *rerate(Rating rating);
    /// The store has given the last answer an id.
    void setLastId(std::int64_t id);
    /// Takes the last answer back and returns it.
    std::optional<ReviewEntry> undo();

private:
    struct Today {
        int reviewsLeft = 0, newLeft = 0;
    };

    const ItemState &stateOf(std::string_view item) const;
    const CheckedItem *checked(std::string_view item) const;
    std::vector<std::string_view> items() const;
    void apply(const CheckedItem &item);
    bool isDueToday(const ItemState &state, Seconds now) const;
    bool isWaiting(const ItemState &state, Seconds now) const;
    Today leftToday(Seconds now) const;
    Pick pick(std::string_view item, PickKind kind, Seconds now) const;
    std::optional<Pick> learningBefore(Seconds limit, Seconds now) const;
    std::optional<Pick> mostForgotten(Seconds now) const;
    std::optional<Pick> firstNew(Seconds now) const;
    std::optional<Pick> mostWorth(const std::vector<const Generator *> &among, Seconds now) const;
    void moveOn(ReviewEntry &entry, const ItemState &before) const;

    PracticeSettings m_settings;
    std::vector<ReviewEntry> m_log;
    std::vector<SeenSection> m_seen;
    std::vector<CheckedItem> m_checked;
    ItemStates m_states;
};

} // namespace convlab::practice
