// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checklist.h"
#include "core/study/checklist_store.h"
#include "ui/study/checklist/checklist_content.h"

#include <QObject>

#include <functional>
#include <optional>

namespace convlab::ui {

class LessonSession;

/// Judges the checklist's tasks on the sections as they stand: open ones live, the others as they were left.
/// Keeps what was proved in the store.
class ChecklistJudge : public QObject {
    Q_OBJECT

public:
    /// `left` gives what LessonSession::saved() gave when a section was last left; empty when it never was open.
    ChecklistJudge(ChecklistContent content, const LessonLibrary &library, ChecklistStore &store,
                   std::function<std::int64_t()> now, std::function<QJsonObject(const QString &)> left,
                   QObject *parent = nullptr);

    const ChecklistContent &content() const { return m_content; }
    const LessonLibrary::Entry &section(int task) const;
    int count() const { return static_cast<int>(m_tasks.size()); }
    int done() const;
    const TaskProgress &progress(int task) const { return m_tasks[static_cast<std::size_t>(task)].progress; }
    /// The conditions of a goal on the section as it stands.
    std::vector<Condition::Verdict> verdicts(int task, int goal) const;
    /// The same on the state that proved the goal; empty when it is not proved.
    std::vector<Condition::Verdict> provedVerdicts(int task, int goal) const;
    /// Whether the section stands at a setting that cannot be computed.
    bool impossible(int task) const { return numbers(task).empty(); }

    QJsonObject startState(int task) const;
    /// The state that proved the goal reached last; empty while there is none.
    QJsonObject proofState(int task) const;

    /// From now on this session's section is judged on it.
    void follow(LessonSession &session);
    /// Opens the task again. What stands on its section is not judged before it changes.
    void reset(int task);
    /// Reads what is stored again: another window may have written.
    void reload();

    std::vector<StoreNotice> notices() const { return m_store.notices(); }

Q_SIGNALS:
    void changed();             ///< numbers or progress of some task
    void goalReached(int task, int goal);
    void ticked(int task);
    void broke(int task);
    void saved();               ///< or tried to: notices() may have changed

private:
    struct Judged {
        TaskProgress progress;
        mutable std::optional<NamedNumbers> numbers;    ///< empty: impossible; none while nobody asked for them
        bool unsaved = false;   ///< tried again at the next save or reload
    };

    const ChecklistContent::Task &task(int index) const { return m_content.tasks[static_cast<std::size_t>(index)]; }
    NamedNumbers numbersOf(int task, const QJsonObject &state) const;
    const NamedNumbers &numbers(int task) const;
    void look(int task);
    void judge(int task, const LessonSession &session);
    void save(int task);
    bool saveAll();

    ChecklistContent m_content;
    const LessonLibrary &m_library;
    ChecklistStore &m_store;
    std::function<std::int64_t()> m_now;
    std::function<QJsonObject(const QString &)> m_left;
    std::vector<Judged> m_tasks;
};

} // namespace convlab::ui
