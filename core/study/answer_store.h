// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/skill_check.h"

#include <string>
#include <vector>

namespace convlab {

/// Something about the storage that the learner should know. ui turns it into a sentence.
struct StoreNotice {
    enum class Kind {
        Damaged,            ///< the file at `path` is damaged; it is left as it is, and nothing is being saved
        Newer,              ///< a newer version of the program wrote it; likewise
        NotSaving,          ///< nothing can be saved at `path` now
        NotReading,         ///< what is kept at `path` cannot be read now, though it is there
    };
    Kind kind = Kind::NotSaving;
    std::string path;       ///< UTF-8
    std::string detail;     ///< the system's own words, for whoever has to repair it; may be empty
    bool operator==(const StoreNotice &) const = default;
};

/// What became of a wish to save.
enum class Saved {
    Yes,
    No,             ///< not on the disk; saving the same attempt again tries everything once more
    Conflict,       ///< somebody else answered the same question in the same attempt: read attempts() again
};

/// Where answers are kept. What was saved (Saved::Yes) survives the end of the program, however sudden.
class AnswerStore {
public:
    virtual ~AnswerStore() = default;

    /// Every attempt, oldest first, answers in the order they were given. Empty when nothing can be read.
    virtual std::vector<Attempt> attempts() const = 0;

    /// Writes whatever of `attempt` is not stored yet, all or nothing; gives it an id if it has none.
    virtual Saved save(Attempt &attempt) = 0;

    /// What the learner should know now, most important first.
    virtual std::vector<StoreNotice> notices() const = 0;
};

} // namespace convlab
