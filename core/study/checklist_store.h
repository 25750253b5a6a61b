// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/answer_store.h"
#include "core/study/checklist.h"

#include <map>

namespace convlab {

/// Where the checklist's ticks are kept. What was saved (true) survives the end of the program, however sudden.
class ChecklistStore {
public:
    virtual ~ChecklistStore() = default;

    /// By task, the proofs of its goals in order. Empty when nothing can be read.
    virtual std::map<std::string, std::vector<TaskProof>> proofs() const = 0;

    /// Writes the proofs of a task, all or nothing; those of further goals that another window stored stay. None: the
    /// task is open again.
    virtual bool save(const std::string &task, const std::vector<TaskProof> &proofs) = 0;

    /// What the learner should know now, most important first.
    virtual std::vector<StoreNotice> notices() const = 0;
};

} // namespace convlab
