// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/memory_study_store.h"
#include "ui/study/practice/practice_desk.h"

namespace convlab::tests {

/// A store that can be told to fail.
struct MoodyStore : practice::MemoryStudyStore {
    std::vector<practice::ReviewEntry> log() const override { return unreadable ? std::vector<practice::ReviewEntry>{} : practice::MemoryStudyStore::log(); }
    std::vector<practice::SeenSection> seen() const override { return unreadable ? std::vector<practice::SeenSection>{} : practice::MemoryStudyStore::seen(); }
    std::optional<practice::PracticeSettings> settings() const override { return unreadable ? std::nullopt : practice::MemoryStudyStore::settings(); }
    Saved save(practice::ReviewEntry &entry) override { return failing ? Saved::No : practice::MemoryStudyStore::save(entry); }
    Saved withdraw(const practice::ReviewEntry &entry) override { return failing ? Saved::No : practice::MemoryStudyStore::withdraw(entry); }
    Saved saveSeen(const practice::SeenSection &section) override { return failing ? Saved::No : practice::MemoryStudyStore::saveSeen(section); }
    Saved saveSettings(const practice::PracticeSettings &settings) override { return failing ? Saved::No : practice::MemoryStudyStore::saveSettings(settings); }
    std::vector<StoreNotice> notices() const override
    {
        if (failing)
            return {{StoreNotice::Kind::NotSaving, "/nowhere", ""}};
        return saysUnread ? std::vector<StoreNotice>{{StoreNotice::Kind::NotReading, "/nowhere", ""}} : std::vector<StoreNotice>{};
    }
    std::int64_t version() const override { return tellsVersion ? practice::MemoryStudyStore::version() : 0; }
    bool tellsVersion = true, failing = false, unreadable = false, saysUnread = false;
};

/// A desk with one section opened, and a clock to turn.
struct Desk {
    Desk() : desk(store, [this] { return now; }) { desk.see(QStringLiteral("cross_correlation_1d")); }
    void answerRight(practice::Seconds after = 30)
    {
        now += after;
        desk.answer(desk.question().answer);
    }
    practice::Seconds now = 1767225600;
    MoodyStore store;
    ui::PracticeDesk desk;
};

} // namespace convlab::tests
