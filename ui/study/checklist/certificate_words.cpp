// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/certificate_words.h"

#include "ui/lesson/state_words.h"
#include "ui/study/checklist/checklist_judge.h"
#include "ui/study/checklist/clause_text.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace convlab::ui {

namespace {

using State = TaskProgress::State;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(convlab::ui::Certificate)
};

/// "Output height 4, output width 8 …" as it was on the state that proved the goal.
QString provedText(const ChecklistJudge &judge, int task, int goal)
{
    const ChecklistContent::Goal &content = judge.content().tasks[static_cast<std::size_t>(task)].goals[static_cast<std::size_t>(goal)];
    const std::vector<Condition::Verdict> verdicts = judge.provedVerdicts(task, goal);
    QStringList words;
    for (std::size_t i = 0; i < content.clauses.size(); ++i)
        words << clauseText(content.clauses[i], verdicts[i]);
    return listOf(words);
}

QStringList proofOf(const ChecklistJudge &judge, int task)
{
    const LessonLibrary::Entry &section = judge.section(task);
    const auto goals = static_cast<int>(judge.progress(task).task().goals.size());
    QStringList lines;
    for (int goal = 0; goal < goals; ++goal) {
        const QString proved = provedText(judge, task, goal);
        lines << (goals == 1 ? proved : Say::tr("Goal %1: %2").arg(goal + 1).arg(proved));
    }
    const QString set = changeText(section.content, section.lesson->stateWith({}), judge.proofState(task));
    lines << (set.isEmpty() ? Say::tr("In section %1, %2").arg(section.content.order).arg(section.content.title)
                            : Say::tr("In section %1, %2, set to: %3").arg(section.content.order).arg(section.content.title, set));
    return lines;
}

QString skillCheckText(const std::vector<Attempt> &attempts)
{
    const Attempt *best = nullptr;
    for (const Attempt &attempt : attempts) {
        if (attempt.status() == SkillCheckStatus::Completed && (!best || attempt.score() > best->score()))
            best = &attempt;
    }
    return best ? Say::tr("Skill check: %1 of %2 right, %3").arg(best->score()).arg(best->questionCount).arg(dayText(best->lastMs()))
                : Say::tr("Skill check: not completed");
}

} // namespace

Certificate certificateOf(const ChecklistJudge &judge, const std::vector<Attempt> &attempts, const QString &course, std::int64_t nowMs)
{
    Certificate certificate;
    certificate.course = course;
    certificate.skillCheck = skillCheckText(attempts);
    certificate.day = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    for (int task = 0; task < judge.count(); ++task) {
        const TaskProgress &progress = judge.progress(task);
        Certificate::Habit habit{judge.content().tasks[static_cast<std::size_t>(task)].title, progress.state() == State::Done, {}, {}};
        if (habit.done)
            habit.proof = proofOf(judge, task);
        habit.day = habit.done ? dayText(progress.proofs().back().atMs) : Say::tr("open");
        certificate.habits.push_back(std::move(habit));
    }
    return certificate;
}

} // namespace convlab::ui
