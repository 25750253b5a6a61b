// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/note_store.h"

#include <map>

namespace convlab {

/// The notes as the learner sees them: what is stored, and over it what was typed and not saved yet.
class NoteBook {
public:
    explicit NoteBook(NoteStore &store);

    /// The words about `subject`; empty when there are none.
    const std::string &text(const std::string &subject) const;
    /// What was typed; kept until save().
    void edit(const std::string &subject, const std::string &text);
    bool unsaved() const;

    /// Saves everything that was typed. Conflict wins over No: another window's words about one of the subjects
    /// lie in the store; they are in conflicts() until one of the two versions is chosen.
    Saved save(std::int64_t nowMs);

    /// Reads what other windows wrote. Typed words stay, and become a conflict when they are saved.
    void reload();

    /// Subjects of which another window wrote a version that ours would overwrite.
    std::vector<std::string> conflicts() const;
    /// The other window's words.
    const std::string &otherText(const std::string &subject) const;
    /// Ends the conflict: the words to come replace both versions.
    void resolve(const std::string &subject);

private:
    struct Entry {
        Note stored;            ///< the version that ours is based on
        std::string typed;
        bool dirty = false;
        Note other;             ///< another window's version; changedMs 0: none
    };
    Entry &entry(const std::string &subject);
    Saved save(Entry &entry, std::int64_t nowMs);
    void forgetAllBut(const std::vector<Note> &stored);

    NoteStore &m_store;
    std::map<std::string, Entry> m_entries;
};

} // namespace convlab
