// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_store.h"

#include <map>

namespace convlab::practice {

/// Stands before another store: what that one cannot save waits here, is part of what is read, and is tried again with
/// the next save or flush(). A review that waits has an id below 0, which stays good after it has been saved.
class PatientStudyStore : public StudyStore {
public:
    explicit PatientStudyStore(StudyStore &store) : m_store(store) {}

    /// Tries again; true when nothing waits any more.
    bool flush();
    bool waiting() const;
    /// Whether what was read just now is what is stored: a store in trouble that shows nothing may hold everything.
    bool readable() const;

    std::vector<ReviewEntry> log() const override;
    /// Conflict when the answer that was rated anew was no longer there: it is written again, under another id.
    Saved save(ReviewEntry &entry) override;
    Saved withdraw(const ReviewEntry &entry) override;
    std::vector<SeenSection> seen() const override;
    Saved saveSeen(const SeenSection &section) override;
    std::optional<PracticeSettings> settings() const override;
    Saved saveSettings(const PracticeSettings &settings) override;
    std::int64_t version() const override { return m_store.version(); }
    std::vector<StoreNotice> notices() const override;

private:
    bool flushAll();
    Saved flushReview(ReviewEntry entry);
    std::int64_t idNow(std::int64_t id) const;

    StudyStore &m_store;
    std::vector<ReviewEntry> m_reviews;         ///< new ones, and stored ones that were rated anew
    std::vector<ReviewEntry> m_withdrawn;
    std::vector<SeenSection> m_seen;
    std::optional<PracticeSettings> m_settings;
    std::map<std::int64_t, std::int64_t> m_given;   ///< the store's ids for those that waited
    std::int64_t m_lastWaiting = 0;
    std::vector<StoreNotice> m_said;                ///< why something waits
};

} // namespace convlab::practice
