// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_record.h"

#include "core/study/practice_queue.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace convlab {

namespace {

using practice::ReviewEntry;
using practice::SeenSection;

/// Both lists in their own orders, the earlier head first; at the same moment the one from here.
template<typename Item, typename Moment>
std::vector<Item> interleaved(const std::vector<Item> &here, const std::vector<Item> &other, Moment moment)
{
    std::vector<Item> all;
    auto a = here.begin();
    auto b = other.begin();
    while (a != here.end() || b != other.end()) {
        const bool takeOther = a == here.end() || (b != other.end() && moment(*b) < moment(*a));
        all.push_back(takeOther ? *b++ : *a++);
    }
    return all;
}

using ReviewKey = std::tuple<std::string, std::uint64_t, practice::Seconds>;

ReviewKey keyOf(const ReviewEntry &entry)
{
    return {entry.generator, entry.seed, entry.at};
}

std::set<ReviewKey> keysOf(const std::vector<ReviewEntry> &log)
{
    std::set<ReviewKey> keys;
    for (const ReviewEntry &entry : log)
        keys.insert(keyOf(entry));
    return keys;
}

/// The answers to one kind of question, from the first that does not continue those before it, as if all had been
/// given here.
void continueStates(std::vector<ReviewEntry> &log, const std::string &generator, const practice::PracticeSettings &settings)
{
    practice::PracticeQueue queue(settings);
    std::vector<ReviewEntry> kept;
    bool broken = false;
    for (ReviewEntry &entry : log) {
        if (entry.generator != generator)
            continue;
        if (!broken && entry.after.answers == static_cast<int>(kept.size()) + 1) {
            kept.push_back(entry);
            continue;
        }
        if (!broken)
            queue = practice::PracticeQueue(settings, kept);
        broken = true;
        const std::int64_t id = entry.id;
        const practice::Outcome outcome{entry.right, entry.hints, entry.seconds};
        const practice::ReviewEntry *predicted =
            entry.onStage() ? queue.predicted(entry.generator, entry.stage, entry.answer, outcome, entry.misconception, entry.at) : nullptr;
        entry = predicted ? *predicted
                          : queue.answer({entry.generator, entry.seed, practice::PickKind::Chosen, {}}, entry.answer, outcome,
                                         entry.misconception, entry.rating, entry.at);
        entry.id = id;
    }
}

std::vector<ReviewEntry> joinedReviews(const StudyRecord &here, const StudyRecord &other, const practice::PracticeSettings &settings, MergeCounts &added)
{
    const std::set<ReviewKey> known = keysOf(here.reviews), theirs = keysOf(other.reviews);
    std::vector<ReviewEntry> fresh;
    std::set<std::string> grown, parted;
    for (ReviewEntry entry : other.reviews) {
        if (known.contains(keyOf(entry))) {
            ++added.reviewsKnown;
            continue;
        }
        entry.id = 0;
        grown.insert(entry.generator);
        fresh.push_back(std::move(entry));
    }
    added.reviews = static_cast<int>(fresh.size());
    for (const ReviewEntry &entry : here.reviews)
        if (grown.contains(entry.generator) && !theirs.contains(keyOf(entry)))
            parted.insert(entry.generator);
    std::vector<ReviewEntry> all = interleaved(here.reviews, fresh, [](const ReviewEntry &entry) { return entry.at; });
    for (const std::string &generator : parted)
        continueStates(all, generator, settings);
    return all;
}

std::vector<SeenSection> joinedSeen(std::vector<SeenSection> here, const std::vector<SeenSection> &other, MergeCounts &added)
{
    std::vector<SeenSection> fresh;
    for (const SeenSection &theirs : other) {
        const auto known = std::find_if(here.begin(), here.end(), [&theirs](const SeenSection &ours) { return ours.section == theirs.section; });
        if (known == here.end())
            fresh.push_back(theirs);
        else
            known->at = std::min(known->at, theirs.at);
    }
    added.sections = static_cast<int>(fresh.size());
    return interleaved(here, fresh, [](const SeenSection &seen) { return seen.at; });
}

std::vector<Answer> joinedAnswers(const Attempt &here, const Attempt &other)
{
    std::vector<Answer> fresh;
    for (const Answer &answer : other.answers)
        if (!here.answerTo(answer.question))
            fresh.push_back(answer);
    return interleaved(here.answers, fresh, [](const Answer &answer) { return answer.atMs; });
}

std::vector<Attempt> joinedAttempts(std::vector<Attempt> here, const std::vector<Attempt> &other, MergeCounts &added)
{
    std::vector<Attempt> fresh;
    for (Attempt theirs : other) {
        const auto known = std::find_if(here.begin(), here.end(), [&theirs](const Attempt &ours) {
            return ours.startedMs == theirs.startedMs && ours.questionCount == theirs.questionCount;
        });
        theirs.id = 0;
        if (known == here.end()) {
            fresh.push_back(std::move(theirs));
            ++added.attempts;
            continue;
        }
        std::vector<Answer> answers = joinedAnswers(*known, theirs);
        added.attempts += answers.size() > known->answers.size();
        known->answers = std::move(answers);
    }
    return interleaved(here, fresh, [](const Attempt &attempt) { return attempt.startedMs; });
}

void joinProofs(std::map<std::string, std::vector<TaskProof>> &here, const std::map<std::string, std::vector<TaskProof>> &other, MergeCounts &added)
{
    for (const auto &[task, theirs] : other) {
        if (theirs.empty())
            continue;
        std::vector<TaskProof> &ours = here[task];
        if (theirs.size() <= ours.size())
            continue;
        added.goals += static_cast<int>(theirs.size() - ours.size());
        ours.insert(ours.end(), theirs.begin() + static_cast<std::ptrdiff_t>(ours.size()), theirs.end());
    }
}

void joinNotes(std::vector<Note> &here, const std::vector<Note> &other, MergeCounts &added)
{
    for (const Note &theirs : other) {
        const auto known = std::find_if(here.begin(), here.end(), [&theirs](const Note &ours) { return ours.subject == theirs.subject; });
        if (known == here.end()) {
            here.push_back(theirs);
            ++added.notes;
        } else if (theirs.changedMs > known->changedMs && theirs.text != known->text) {
            *known = theirs;
            ++added.notes;
            ++added.notesReplaced;
        }
    }
    std::stable_sort(here.begin(), here.end(), [](const Note &a, const Note &b) { return a.subject < b.subject; });
}

std::optional<practice::PracticeSettings> joinedSettings(const StudyRecord &here, const StudyRecord &other, MergeCounts &added)
{
    if (!other.settings || (here.settings && !here.reviews.empty()))
        return here.settings;
    std::optional<practice::PracticeSettings> settings = other.settings;
    if (here.settings)
        settings->dayStart = here.settings->dayStart;   // the time zone is this computer's
    added.settings = settings != here.settings;
    return settings;
}

} // namespace

MergedRecord merged(const StudyRecord &here, const StudyRecord &other)
{
    MergedRecord result{here, {}};
    MergeCounts &added = result.added;
    result.record.settings = joinedSettings(here, other, added);
    const practice::PracticeSettings settings = result.record.settings.value_or(practice::PracticeSettings{});
    result.record.reviews = joinedReviews(here, other, settings, added);
    result.record.seen = joinedSeen(here.seen, other.seen, added);
    result.record.attempts = joinedAttempts(here.attempts, other.attempts, added);
    joinProofs(result.record.proofs, other.proofs, added);
    joinNotes(result.record.notes, other.notes, added);
    return result;
}

} // namespace convlab
