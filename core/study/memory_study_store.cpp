// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/memory_study_store.h"

#include <algorithm>

namespace convlab::practice {

Saved MemoryStudyStore::save(ReviewEntry &entry)
{
    ++m_version;
    if (entry.id == 0) {
        entry.id = ++m_lastId;
        m_log.push_back(entry);
        return Saved::Yes;
    }
    const auto stored = std::find_if(m_log.begin(), m_log.end(), [&entry](const ReviewEntry &other) { return other.id == entry.id; });
    if (stored == m_log.end())
        return Saved::Conflict;
    *stored = entry;
    return Saved::Yes;
}

Saved MemoryStudyStore::withdraw(const ReviewEntry &entry)
{
    ++m_version;
    std::erase_if(m_log, [&entry](const ReviewEntry &other) { return other.id == entry.id; });
    return Saved::Yes;
}

Saved MemoryStudyStore::saveSeen(const SeenSection &section)
{
    ++m_version;
    const bool known = std::any_of(m_seen.begin(), m_seen.end(), [&section](const SeenSection &other) { return other.section == section.section; });
    if (!known)
        m_seen.push_back(section);
    return Saved::Yes;
}

Saved MemoryStudyStore::saveSettings(const PracticeSettings &settings)
{
    ++m_version;
    m_settings = settings;
    return Saved::Yes;
}

} // namespace convlab::practice
