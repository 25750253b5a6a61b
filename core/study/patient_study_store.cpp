// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/patient_study_store.h"

#include <algorithm>

namespace convlab::practice {

namespace {

auto withId(std::vector<ReviewEntry> &entries, std::int64_t id)
{
    return std::find_if(entries.begin(), entries.end(), [id](const ReviewEntry &entry) { return entry.id == id; });
}

/// Saves in order up to the first that cannot be; the rest would only wait as long again.
template<typename T, typename Save>
bool saveInOrder(std::vector<T> &waiting, Save save)
{
    while (!waiting.empty() && save(waiting.front()) != Saved::No)
        waiting.erase(waiting.begin());
    return waiting.empty();
}

} // namespace

bool PatientStudyStore::waiting() const
{
    return !m_reviews.empty() || !m_withdrawn.empty() || !m_seen.empty() || m_settings;
}

bool PatientStudyStore::readable() const
{
    for (const StoreNotice &notice : m_store.notices())
        if (notice.kind == StoreNotice::Kind::NotReading)
            return false;
    return m_store.notices().empty() || !m_store.log().empty();
}

bool PatientStudyStore::flush()
{
    const bool done = flushAll();
    m_said = done ? std::vector<StoreNotice>{} : m_store.notices();
    return done;
}

bool PatientStudyStore::flushAll()
{
    const bool done = saveInOrder(m_reviews, [this](const ReviewEntry &entry) { return flushReview(entry); })
        && saveInOrder(m_withdrawn, [this](const ReviewEntry &entry) { return m_store.withdraw(entry); })
        && saveInOrder(m_seen, [this](const SeenSection &section) { return m_store.saveSeen(section); });
    if (done && m_settings && m_store.saveSettings(*m_settings) != Saved::No)
        m_settings.reset();
    return done && !m_settings;
}

Saved PatientStudyStore::flushReview(ReviewEntry entry)
{
    const std::int64_t id = entry.id;
    entry.id = std::max<std::int64_t>(id, 0);
    const Saved saved = m_store.save(entry);
    if (saved == Saved::Conflict && entry.id > 0) {
        entry.id = 0;       // somebody took away what was to be rated anew: the learner's answer goes back
        if (m_store.save(entry) == Saved::No)
            return Saved::No;
    }
    if (saved != Saved::No && entry.id != id) {
        m_given.erase(entry.id);    // a backup may have been restored, and ids been given again
        m_given[id] = entry.id;
    }
    return saved;
}

std::int64_t PatientStudyStore::idNow(std::int64_t id) const
{
    const auto given = m_given.find(id);
    return given == m_given.end() ? id : idNow(given->second);
}

std::vector<ReviewEntry> PatientStudyStore::log() const
{
    std::vector<ReviewEntry> log = m_store.log();
    for (const ReviewEntry &entry : m_reviews) {
        const auto stored = withId(log, entry.id);
        if (stored != log.end())
            *stored = entry;
        else if (entry.id < 0)
            log.push_back(entry);
    }
    for (const ReviewEntry &entry : m_withdrawn)
        std::erase_if(log, [&entry](const ReviewEntry &other) { return other.id == entry.id; });
    std::stable_sort(log.begin(), log.end(), [](const ReviewEntry &a, const ReviewEntry &b) { return a.at < b.at; });
    return log;
}

Saved PatientStudyStore::save(ReviewEntry &entry)
{
    entry.id = entry.id == 0 ? --m_lastWaiting : idNow(entry.id);
    const auto before = withId(m_reviews, entry.id);
    if (before != m_reviews.end())
        *before = entry;
    else
        m_reviews.push_back(entry);
    flush();
    if (withId(m_reviews, entry.id) != m_reviews.end())
        return Saved::No;
    const bool anew = entry.id > 0 && m_given.contains(entry.id);
    entry.id = idNow(entry.id);
    return anew ? Saved::Conflict : Saved::Yes;
}

Saved PatientStudyStore::withdraw(const ReviewEntry &entry)
{
    ReviewEntry gone = entry;
    gone.id = idNow(entry.id);
    std::erase_if(m_reviews, [&gone](const ReviewEntry &other) { return other.id == gone.id; });
    if (gone.id > 0)
        m_withdrawn.push_back(gone);
    flush();
    return m_withdrawn.empty() ? Saved::Yes : Saved::No;
}

std::vector<SeenSection> PatientStudyStore::seen() const
{
    std::vector<SeenSection> seen = m_store.seen();
    for (const SeenSection &section : m_seen)
        if (std::none_of(seen.begin(), seen.end(), [&section](const SeenSection &known) { return known.section == section.section; }))
            seen.push_back(section);
    return seen;
}

Saved PatientStudyStore::saveSeen(const SeenSection &section)
{
    m_seen.push_back(section);
    flush();
    return m_seen.empty() ? Saved::Yes : Saved::No;
}

std::optional<PracticeSettings> PatientStudyStore::settings() const
{
    return m_settings ? m_settings : m_store.settings();
}

Saved PatientStudyStore::saveSettings(const PracticeSettings &settings)
{
    m_settings = settings;
    flush();
    return m_settings ? Saved::No : Saved::Yes;
}

std::vector<StoreNotice> PatientStudyStore::notices() const
{
    std::vector<StoreNotice> notices = m_store.notices();
    return notices.empty() ? m_said : notices;
}

} // namespace convlab::practice
