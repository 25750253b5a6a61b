// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checklist_store.h"
#include "tests/support/lesson_library.h"
#include "ui/lesson/lesson_session.h"
#include "ui/study/checklist/checklist_judge.h"

#include <QJsonArray>

namespace convlab::tests {

/// A store in memory that can be told to fail.
class MemoryChecklistStore : public ChecklistStore {
public:
    std::map<std::string, std::vector<TaskProof>> proofs() const override { return kept; }

    bool save(const std::string &task, const std::vector<TaskProof> &proofs) override
    {
        if (failing)
            return false;
        if (proofs.empty())
            kept.erase(task);
        else
            kept[task] = proofs;
        return true;
    }

    std::vector<StoreNotice> notices() const override
    {
        return failing ? std::vector<StoreNotice>{{StoreNotice::Kind::NotSaving, "/nowhere", ""}} : std::vector<StoreNotice>{};
    }

    std::map<std::string, std::vector<TaskProof>> kept;
    bool failing = false;
};

using convlab::tests::library;

/// A judge with a store, a clock and what was left of the sections.
struct Court {
    explicit Court(std::map<std::string, std::vector<TaskProof>> kept = {}, QHash<QString, QJsonObject> leftBehind = {}) : left(std::move(leftBehind))
    {
        store.kept = std::move(kept);
        judge = std::make_unique<ui::ChecklistJudge>(
            ui::loadChecklistContent(library()), library(), store, [this] { return nowMs; }, [this](const QString &id) { return left.value(id); });
    }

    int task(const QString &id) const
    {
        for (int i = 0; i < judge->count(); ++i)
            if (judge->content().tasks[static_cast<std::size_t>(i)].id == id)
                return i;
        qFatal("no task %s", qPrintable(id));
        return -1;
    }

    /// The section of a task, open and followed.
    std::unique_ptr<ui::LessonSession> open(int index)
    {
        const ui::LessonLibrary::Entry &section = judge->section(index);
        auto session = std::make_unique<ui::LessonSession>(*section.lesson, section.content);
        session->restore(left.value(section.content.id));
        judge->follow(*session);
        return session;
    }

    MemoryChecklistStore store;
    QHash<QString, QJsonObject> left;
    std::int64_t nowMs = 1767225600000; // 1 January 2026
    std::unique_ptr<ui::ChecklistJudge> judge;
};

inline QJsonObject with(QJsonObject state, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        state.insert(it.key(), it.value());
    return state;
}

inline QJsonObject layer(int kernel, int stride, int dilation)
{
    return {{QStringLiteral("kind"), QStringLiteral("conv")},
            {QStringLiteral("kernel"), QJsonArray{kernel, kernel}},
            {QStringLiteral("stride"), QJsonArray{stride, stride}},
            {QStringLiteral("dilation"), QJsonArray{dilation, dilation}},
            {QStringLiteral("padding"), QJsonArray{0, 0, 0, 0}}};
}

/// For each task, what solves its goals one after the other; each change comes on top of those before.
inline QHash<QString, std::vector<QJsonObject>> solutions()
{
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {key("axes"),
         {{{key("kernel"), QJsonArray{2, 3}}, {key("stride"), QJsonArray{2, 1}}, {key("padding"), QJsonArray{0, 1, 0, 1}}, {key("channels_out"), 4}},
          {{key("channels_out"), 3}, {key("groups"), 3}}}},
        {key("sizes"), {{{key("stride"), 2}}, {{key("dilation"), 2}, {key("padding"), 2}}}},
        {key("counts"),
         {{{key("c_in"), 16}, {key("c_out"), 16}, {key("image"), QJsonArray{224, 224}}},
          {{key("c_in"), 512}, {key("c_out"), 512}, {key("image"), QJsonArray{2, 2}}}}},
        {key("field"),
         {{{key("layers"), QJsonArray{layer(3, 1, 1), layer(3, 1, 2), layer(3, 1, 4), layer(3, 1, 8)}}},
          {{key("view"), key("effective")}, {key("weights"), key("bell")}}}},
        {key("activations"),
         {{{key("samples"), 8}}, {{key("size"), QJsonArray{4, 4}}, {key("fault"), key("dead")}, {key("norm"), key("layer")}}}},
        {key("compare"), {{{key("c_in"), 40}, {key("c_out"), 200}}, {{key("kernel"), QJsonArray{7, 7}}, {key("c_out"), 40}}}},
    };
}

/// Starts a task in its open section and solves it.
inline void solve(Court &court, ui::LessonSession &session, int index)
{
    session.edit(court.judge->startState(index));
    for (const QJsonObject &step : solutions().value(court.judge->content().tasks[static_cast<std::size_t>(index)].id))
        session.edit(with(session.state(), step));
}

} // namespace convlab::tests
