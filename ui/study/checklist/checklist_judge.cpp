// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/checklist_judge.h"

#include "ui/lesson/lesson_session.h"
#include "ui/study/checklist/section_numbers.h"

#include <QJsonDocument>

#include <algorithm>

namespace convlab::ui {

namespace {

std::string written(const QJsonObject &state)
{
    return QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject read(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

ChecklistJudge::ChecklistJudge(ChecklistContent content, const LessonLibrary &library, ChecklistStore &store,
                               std::function<std::int64_t()> now, std::function<QJsonObject(const QString &)> left,
                               QObject *parent)
    : QObject(parent), m_content(std::move(content)), m_library(library), m_store(store), m_now(std::move(now)), m_left(std::move(left))
{
    const auto proofs = store.proofs();
    for (const ChecklistContent::Task &task : m_content.tasks) {
        const auto known = proofs.find(task.id.toStdString());
        m_tasks.push_back({TaskProgress(task.judged(), known == proofs.end() ? std::vector<TaskProof>{} : known->second), {}, false});
        look(count() - 1);
    }
}

const LessonLibrary::Entry &ChecklistJudge::section(int index) const
{
    return *m_library.find(task(index).section);
}

int ChecklistJudge::done() const
{
    return static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Judged &judged) {
        return judged.progress.state() == TaskProgress::State::Done;
    }));
}

/// A state from anywhere, as a session would complete it.
NamedNumbers ChecklistJudge::numbersOf(int index, const QJsonObject &state) const
{
    const LessonLibrary::Entry &entry = section(index);
    const QJsonObject complete = entry.lesson->normalised(state);
    try {
        return sectionNumbers(entry.content, complete, *entry.lesson->play(complete));
    } catch (const ParameterError &) {
        return {};
    }
}

/// A section has to be played for its numbers: they wait until somebody wants to see them.
const NamedNumbers &ChecklistJudge::numbers(int index) const
{
    const Judged &judged = m_tasks[static_cast<std::size_t>(index)];
    if (!judged.numbers)
        judged.numbers = numbersOf(index, m_left(task(index).section).value(QStringLiteral("state")).toObject());
    return *judged.numbers;
}

/// Only a proof can be broken: without one there is nothing to look at.
void ChecklistJudge::look(int index)
{
    Judged &judged = m_tasks[static_cast<std::size_t>(index)];
    judged.progress.look(judged.progress.proofs().empty() ? NamedNumbers{} : numbers(index));
}

std::vector<Condition::Verdict> ChecklistJudge::verdicts(int index, int goal) const
{
    return progress(index).verdicts(goal, numbers(index));
}

std::vector<Condition::Verdict> ChecklistJudge::provedVerdicts(int index, int goal) const
{
    const std::vector<TaskProof> &proofs = progress(index).proofs();
    if (goal >= static_cast<int>(proofs.size()))
        return {};
    return progress(index).verdicts(goal, numbersOf(index, read(proofs[static_cast<std::size_t>(goal)].state)));
}

QJsonObject ChecklistJudge::startState(int index) const
{
    return section(index).lesson->stateWith(task(index).start);
}

QJsonObject ChecklistJudge::proofState(int index) const
{
    const std::vector<TaskProof> &proofs = progress(index).proofs();
    return proofs.empty() ? QJsonObject() : read(proofs.back().state);
}

void ChecklistJudge::follow(LessonSession &session)
{
    for (int index = 0; index < count(); ++index) {
        if (task(index).section != session.content().id)
            continue;
        connect(&session, &LessonSession::stateChanged, this, [this, index, &session] { judge(index, session); });
        Judged &judged = m_tasks[static_cast<std::size_t>(index)];
        judged.numbers = session.error() ? NamedNumbers{} : sectionNumbers(session.content(), session.state(), session.run());
        judged.progress.look(*judged.numbers);
        Q_EMIT changed();
    }
}

void ChecklistJudge::judge(int index, const LessonSession &session)
{
    using Event = TaskProgress::Event;
    Judged &judged = m_tasks[static_cast<std::size_t>(index)];
    judged.numbers = session.error() ? NamedNumbers{} : sectionNumbers(session.content(), session.state(), session.run());
    const std::vector<TaskProof> before = judged.progress.proofs();
    const Event event = judged.progress.follow(*judged.numbers, [&] { return written(session.state()); }, m_now());
    if (judged.progress.proofs() != before)
        save(index);
    Q_EMIT changed();
    if (event == Event::GoalReached)
        Q_EMIT goalReached(index, judged.progress.goal() - 1);
    else if (event == Event::Ticked)
        Q_EMIT ticked(index);
    else if (event == Event::Broke)
        Q_EMIT broke(index);
}

void ChecklistJudge::save(int index)
{
    m_tasks[static_cast<std::size_t>(index)].unsaved = true;
    saveAll();
    Q_EMIT saved();
}

/// Saves what was not saved yet, up to the first task that cannot be.
bool ChecklistJudge::saveAll()
{
    for (Judged &judged : m_tasks) {
        if (judged.unsaved && !m_store.save(judged.progress.task().id, judged.progress.proofs()))
            return false;
        judged.unsaved = false;
    }
    return true;
}

void ChecklistJudge::reset(int index)
{
    m_tasks[static_cast<std::size_t>(index)].progress.reset();
    save(index);
    Q_EMIT changed();
}

void ChecklistJudge::reload()
{
    const std::vector<StoreNotice> before = notices();
    saveAll();
    auto proofs = m_store.proofs();
    const bool saving = m_store.notices().empty();
    for (int index = 0; index < count(); ++index) {
        Judged &judged = m_tasks[static_cast<std::size_t>(index)];
        std::vector<TaskProof> &known = proofs[judged.progress.task().id];
        if (judged.unsaved || known == judged.progress.proofs() || (known.empty() && !saving)) // what could not be saved is not forgotten
            continue;
        judged.progress = TaskProgress(judged.progress.task(), std::move(known));
        look(index);
    }
    if (before != notices())
        Q_EMIT saved();
    Q_EMIT changed();
}

} // namespace convlab::ui

#include "moc_checklist_judge.cpp"
