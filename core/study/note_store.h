// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace convlab {

/// The subject of the note about the course as a whole; every other subject is a section's id.
inline constexpr const char *courseSubject = "course";

/// The longest note, in characters as a person counts them (grapheme clusters).
inline constexpr int longestNote = 8000;

/// The learner's private words about one subject.
struct Note {
    std::string subject;
    std::string text;           ///< Markdown, UTF-8
    std::int64_t changedMs = 0; ///< when it was saved last, since 1970; 0: never. Tells versions apart
    bool operator==(const Note &) const = default;
};

/// Where notes are kept: one per subject.
class NoteStore {
public:
    virtual ~NoteStore() = default;

    /// All notes that were ever saved, in no particular order.
    virtual std::vector<Note> notes() const = 0;

    /// Keeps `note` in place of the version that was saved at `basedOnMs` (0: of none). Conflict: another version
    /// lies there, written by another window; nothing is changed, notes() has it.
    virtual Saved save(const Note &note, std::int64_t basedOnMs) = 0;

    /// What the learner should know now, most important first.
    virtual std::vector<StoreNotice> notices() const = 0;
};

} // namespace convlab
