// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_store.h"

namespace convlab::practice {

/// Keeps the practice while the program runs: for tests, and where nothing can be saved.
class MemoryStudyStore : public StudyStore {
public:
    std::vector<ReviewEntry> log() const override { return m_log; }
    Saved save(ReviewEntry &entry) override;
    Saved withdraw(const ReviewEntry &entry) override;
    std::vector<SeenSection> seen() const override { return m_seen; }
    Saved saveSeen(const SeenSection &section) override;
    std::optional<PracticeSettings> settings() const override { return m_settings; }
    Saved saveSettings(const PracticeSettings &settings) override;
    std::int64_t version() const override { return m_version; }
    std::vector<StoreNotice> notices() const override { return {}; }

private:
    std::vector<ReviewEntry> m_log;
    std::vector<SeenSection> m_seen;
    std::optional<PracticeSettings> m_settings;
    std::int64_t m_lastId = 0, m_version = 0;
};

} // namespace convlab::practice
