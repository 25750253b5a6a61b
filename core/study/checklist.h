// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/condition.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace convlab {

/// A habit as a task: goals that are reached one after the other, each a list of conditions that must hold together.
struct ChecklistTask {
    std::string id;
    std::vector<std::vector<Condition>> goals;  ///< at least one
};

/// What proved a goal, and when. The state is the section's own, as text that nobody here reads.
struct TaskProof {
    std::int64_t atMs = 0;      ///< milliseconds since the epoch
    std::string state;
    bool operator==(const TaskProof &) const = default;
};

/// How far one task is. Goals before the last stay reached; the task is ticked while the last one holds.
/// Plain values, no clock: "now" is an argument.
class TaskProgress {
public:
    enum class State {
        Open,
        Done,
        Broken,     ///< was done; the section has changed since
    };
    enum class Event { None, GoalReached, Ticked, Broke };

    /// With the proofs of the goals reached so far; those beyond the task's goals are dropped.
    explicit TaskProgress(ChecklistTask task, std::vector<TaskProof> proofs = {});

    const ChecklistTask &task() const { return m_task; }
    State state() const;
    /// The goal that is worked on; the last one once all were reached.
    int goal() const;
    const std::vector<TaskProof> &proofs() const { return m_proofs; }

    std::vector<Condition::Verdict> verdicts(int goal, const NamedNumbers &numbers) const;

    /// Looks whether a finished task still holds, without ticking anything: for the start of the program.
    void look(const NamedNumbers &numbers);
    /// The section has changed. `state` is asked only for what it proves: to write it out takes time, and sliders move
    /// fast. A tick that comes back in the very state that gave it keeps its date.
    Event follow(const NamedNumbers &numbers, const std::function<std::string()> &state, std::int64_t nowMs);
    /// Back to the first goal.
    void reset();

private:
    bool holds(std::size_t goal, const NamedNumbers &numbers) const;
    bool complete() const { return m_proofs.size() == m_task.goals.size(); }

    ChecklistTask m_task;
    std::vector<TaskProof> m_proofs;
    bool m_holds = false;       ///< the last goal, as last seen
};

} // namespace convlab
