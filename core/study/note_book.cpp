// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/note_book.h"

#include <algorithm>

namespace convlab {

namespace {

const std::string nothing;

} // namespace

NoteBook::NoteBook(NoteStore &store) : m_store(store)
{
    reload();
}

NoteBook::Entry &NoteBook::entry(const std::string &subject)
{
    Entry &entry = m_entries[subject];
    entry.stored.subject = subject;
    return entry;
}

const std::string &NoteBook::text(const std::string &subject) const
{
    const auto found = m_entries.find(subject);
    if (found == m_entries.end())
        return nothing;
    return found->second.dirty ? found->second.typed : found->second.stored.text;
}

void NoteBook::edit(const std::string &subject, const std::string &text)
{
    Entry &changed = entry(subject);
    changed.typed = text;
    changed.dirty = text != changed.stored.text;
}

bool NoteBook::unsaved() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &item) { return item.second.dirty; });
}

Saved NoteBook::save(std::int64_t nowMs)
{
    Saved worst = Saved::Yes;
    for (auto &[subject, entry] : m_entries) {
        if (!entry.dirty)
            continue;
        const Saved saved = save(entry, nowMs);
        if (saved == Saved::Conflict || worst == Saved::Yes)
            worst = saved;
    }
    if (worst == Saved::Conflict)
        reload();
    return worst;
}

Saved NoteBook::save(Entry &entry, std::int64_t nowMs)
{
    if (entry.other.changedMs != 0)
        return Saved::Conflict;
    // Versions are told apart by their time, so time moves on even where the clock does not.
    const Note note{entry.stored.subject, entry.typed, std::max(nowMs, entry.stored.changedMs + 1)};
    const Saved saved = m_store.save(note, entry.stored.changedMs);
    if (saved == Saved::Yes) {
        entry.stored = note;
        entry.dirty = false;
    }
    return saved;
}

void NoteBook::reload()
{
    const std::vector<Note> stored = m_store.notes();
    if (stored.empty() && !m_store.notices().empty())
        return; // it cannot be read now: what is known stays
    forgetAllBut(stored);
    for (const Note &note : stored) {
        Entry &known = entry(note.subject);
        if (note.changedMs == known.stored.changedMs)
            continue;
        if (known.dirty && note.text != known.typed) {
            known.other = note;
            continue;
        }
        known = {note, {}, false, {}};
    }
}

/// A backup that was restored may lack notes: what was typed since then is new again.
void NoteBook::forgetAllBut(const std::vector<Note> &stored)
{
    for (auto &[subject, entry] : m_entries) {
        const bool there = std::any_of(stored.begin(), stored.end(), [&name = subject](const Note &note) { return note.subject == name; });
        if (there)
            continue;
        entry.stored = {subject, {}, 0};
        entry.other = {};
        entry.dirty = entry.dirty && !entry.typed.empty();
    }
}

std::vector<std::string> NoteBook::conflicts() const
{
    std::vector<std::string> subjects;
    for (const auto &[subject, entry] : m_entries)
        if (entry.other.changedMs != 0)
            subjects.push_back(subject);
    return subjects;
}

const std::string &NoteBook::otherText(const std::string &subject) const
{
    const auto found = m_entries.find(subject);
    return found == m_entries.end() ? nothing : found->second.other.text;
}

void NoteBook::resolve(const std::string &subject)
{
    Entry &known = entry(subject);
    if (known.other.changedMs == 0)
        return;
    known.stored = known.other;
    known.other = {};
    known.dirty = known.typed != known.stored.text;
}

} // namespace convlab
