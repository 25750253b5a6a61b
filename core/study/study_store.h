// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"
#include "core/study/practice_log.h"
#include "core/study/practice_settings.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace convlab::practice {

/// Where the practice is kept. What was saved (Saved::Yes) survives the end of the program, however sudden. The log is the
/// truth: the states of the items follow from it (statesFrom).
class StudyStore {
public:
    virtual ~StudyStore() = default;

    /// Every answer, oldest first. Empty when nothing can be read.
    virtual std::vector<ReviewEntry> log() const = 0;
    /// Writes an answer and gives it an id if it has none; one that has an id replaces what is stored under it (the learner
    /// changed the rating).
    virtual Saved save(ReviewEntry &entry) = 0;
    /// Takes an answer back (undo). Saved::Yes also when it was not stored.
    virtual Saved withdraw(const ReviewEntry &entry) = 0;

    /// The sections that have been opened, in the order they were first.
    virtual std::vector<SeenSection> seen() const = 0;
    virtual Saved saveSeen(const SeenSection &section) = 0;

    /// Nothing while the learner has changed nothing.
    virtual std::optional<PracticeSettings> settings() const = 0;
    virtual Saved saveSettings(const PracticeSettings &settings) = 0;

    /// Another number than before when another window may have changed what is stored.
    virtual std::int64_t version() const = 0;

    /// What the learner should know now, most important first.
    virtual std::vector<StoreNotice> notices() const = 0;
};

} // namespace convlab::practice
