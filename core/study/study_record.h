// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checklist.h"
#include "core/study/note_store.h"
#include "core/study/practice_log.h"
#include "core/study/practice_settings.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace convlab {

/// Everything that is kept of a learner, as values: what is exported, imported and merged.
struct StudyRecord {
    std::optional<practice::PracticeSettings> settings;
    std::vector<practice::SeenSection> seen;                ///< in the order they were first opened
    std::vector<practice::ReviewEntry> reviews;             ///< oldest first
    std::vector<Attempt> attempts;                          ///< at the skill check, oldest first
    std::map<std::string, std::vector<TaskProof>> proofs;   ///< of the checklist's goals, by task
    std::vector<Note> notes;                                ///< by subject
    bool operator==(const StudyRecord &) const = default;
};

/// What a merge brought.
struct MergeCounts {
    int reviews = 0, sections = 0, attempts = 0, goals = 0, notes = 0;  ///< that were not here
    int reviewsKnown = 0;       ///< that were here already
    int notesReplaced = 0;      ///< by a newer version; part of `notes`
    bool settings = false;      ///< taken over
    int total() const { return reviews + sections + attempts + goals + notes; }
    bool operator==(const MergeCounts &) const = default;
};

struct MergedRecord {
    StudyRecord record;
    MergeCounts added;
};

/// `other` joined to `here`. What both have stays as it is here; nothing is doubled.
/// - A review is the same if its kind of question, its seed and its moment are. The lists keep their orders, the earlier
///   answer first. Where both sides went on with a kind of question after they parted, its states are computed anew from
///   there, by the settings here.
/// - An attempt at the skill check is the same if it began at the same moment; answers to other questions join it.
/// - Of two versions of a note the one that was changed last stays.
/// - A section was opened when it was first. Goals of the checklist that are proved here keep their proofs.
/// - Settings are taken over only where nothing was practised yet.
/// What comes from `other` has the id 0.
MergedRecord merged(const StudyRecord &here, const StudyRecord &other);

} // namespace convlab
