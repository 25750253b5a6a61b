// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/checklist.h"

#include <algorithm>

namespace convlab {

TaskProgress::TaskProgress(ChecklistTask task, std::vector<TaskProof> proofs) : m_task(std::move(task)), m_proofs(std::move(proofs))
{
    if (m_proofs.size() > m_task.goals.size())
        m_proofs.resize(m_task.goals.size());
}

TaskProgress::State TaskProgress::state() const
{
    if (!complete())
        return State::Open;
    return m_holds ? State::Done : State::Broken;
}

int TaskProgress::goal() const
{
    return static_cast<int>(std::min(m_proofs.size(), m_task.goals.size() - 1));
}

std::vector<Condition::Verdict> TaskProgress::verdicts(int goal, const NamedNumbers &numbers) const
{
    std::vector<Condition::Verdict> verdicts;
    for (const Condition &condition : m_task.goals.at(static_cast<std::size_t>(goal)))
        verdicts.push_back(condition.judge(numbers));
    return verdicts;
}

bool TaskProgress::holds(std::size_t goal, const NamedNumbers &numbers) const
{
    const std::vector<Condition> &conditions = m_task.goals[goal];
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &condition) { return condition.judge(numbers).holds; });
}

void TaskProgress::look(const NamedNumbers &numbers)
{
    m_holds = complete() && holds(m_task.goals.size() - 1, numbers);
}

TaskProgress::Event TaskProgress::follow(const NamedNumbers &numbers, const std::function<std::string()> &state, std::int64_t nowMs)
{
    if (complete()) {
        const bool held = m_holds;
        look(numbers);
        if (held == m_holds)
            return Event::None;
        if (!m_holds)
            return Event::Broke;
        if (std::string proof = state(); proof != m_proofs.back().state)
            m_proofs.back() = {nowMs, std::move(proof)};
        return Event::Ticked;
    }
    const std::size_t before = m_proofs.size();
    while (!complete() && holds(m_proofs.size(), numbers))
        m_proofs.push_back({nowMs, state()});
    m_holds = complete();
    if (m_holds)
        return Event::Ticked;
    return m_proofs.size() > before ? Event::GoalReached : Event::None;
}

void TaskProgress::reset()
{
    m_proofs.clear();
    m_holds = false;
}

} // namespace convlab
