// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/checklist/checklist_content.h"

#include "ui/content/strict_object.h"
#include "ui/study/checklist/section_numbers.h"

#include <QSet>

#include <algorithm>

namespace convlab::ui {

namespace {

/// Reads one file and checks what it names against the library.
class Reader {
public:
    Reader(const LessonLibrary &library, const QString &file) : m_library(library), m_file(file) {}

    ChecklistContent read()
    {
        StrictObject object = StrictObject::fromFile(m_file, m_library.language());
        ChecklistContent content;
        for (const QJsonArray list = object.array(QStringLiteral("tasks")); const QJsonValue &value : list)
            content.tasks.push_back(task(object, QStringLiteral("task %1: ").arg(content.tasks.size() + 1), value));
        object.finish();
        if (content.tasks.empty())
            object.fail(QStringLiteral("no tasks"));
        return content;
    }

private:
    /// What the conditions of a task may name.
    struct Scope {
        const LessonLibrary::Entry &section;
        NamedNumbers start;

        /// Some numbers are offered by one view of a section only.
        bool knows(const std::string &name) const
        {
            const auto offers = [&](const Preset &preset) {
                const QJsonObject state = section.lesson->stateWith(preset.state);
                return sectionNumbers(section.content, state, *section.lesson->play(state)).count(name) > 0;
            };
            const std::vector<Preset> &presets = section.content.presets;
            return start.count(name) > 0 || std::any_of(presets.begin(), presets.end(), offers);
        }
    };

    ChecklistContent::Task task(const StrictObject &file, const QString &where, const QJsonValue &value)
    {
        StrictObject object = file.inner(where, value.toObject());
        ChecklistContent::Task task;
        task.id = object.string(QStringLiteral("id"));
        task.section = object.string(QStringLiteral("section"));
        task.title = object.text(QStringLiteral("title"));
        task.habit = object.text(QStringLiteral("habit"));
        task.start = object.take(QStringLiteral("start")).toObject();
        claim(object, m_ids, QStringLiteral("id"), task.id);
        claim(object, m_sections, QStringLiteral("section"), task.section); // two tasks would break each other's ticks
        const LessonLibrary::Entry *entry = m_library.find(task.section);
        if (!entry)
            object.fail(QStringLiteral("unknown section \"%1\"").arg(task.section));
        const Scope scope{*entry, start(object, *entry, task.start)};
        for (const QJsonArray list = object.array(QStringLiteral("goals")); const QJsonValue &goalValue : list)
            task.goals.push_back(goal(object, where + QStringLiteral("goal %1: ").arg(task.goals.size() + 1), goalValue, scope));
        object.finish();
        if (task.goals.empty())
            object.fail(QStringLiteral("no goals"));
        return task;
    }

    static void claim(const StrictObject &object, QSet<QString> &taken, const QString &key, const QString &value)
    {
        if (taken.contains(value))
            object.fail(QStringLiteral("the %1 \"%2\" is taken").arg(key, value));
        taken.insert(value);
    }

    /// The numbers of the state that the task begins with.
    static NamedNumbers start(const StrictObject &object, const LessonLibrary::Entry &entry, const QJsonObject &start)
    {
        const QJsonObject known = entry.lesson->normalised(entry.lesson->defaultState());
        for (auto it = start.begin(); it != start.end(); ++it) {
            if (!known.contains(it.key()))
                object.fail(QStringLiteral("\"start\": unknown parameter \"%1\"").arg(it.key()));
        }
        const QJsonObject state = entry.lesson->stateWith(start);
        for (auto it = start.begin(); it != start.end(); ++it) {
            if (state.value(it.key()) != it.value())
                object.fail(QStringLiteral("\"start\": \"%1\" does not fit").arg(it.key()));
        }
        try {
            return sectionNumbers(entry.content, state, *entry.lesson->play(state));
        } catch (const ParameterError &) {
            object.fail(QStringLiteral("\"start\" is impossible"));
        }
    }

    ChecklistContent::Goal goal(const StrictObject &file, const QString &where, const QJsonValue &value, const Scope &scope)
    {
        StrictObject object = file.inner(where, value.toObject());
        ChecklistContent::Goal goal;
        goal.words = object.text(QStringLiteral("words"));
        bool reached = true;
        for (const QJsonArray list = object.array(QStringLiteral("clauses")); const QJsonValue &clauseValue : list)
            reached = clause(object, where + QStringLiteral("clause %1: ").arg(goal.clauses.size() + 1), clauseValue, scope, goal) && reached;
        object.finish();
        if (goal.clauses.empty())
            object.fail(QStringLiteral("no clauses"));
        if (reached)
            object.fail(QStringLiteral("the start reaches it"));
        return goal;
    }

    /// Whether the start fulfils it.
    static bool clause(const StrictObject &file, const QString &where, const QJsonValue &value, const Scope &scope,
                       ChecklistContent::Goal &goal)
    {
        StrictObject object = file.inner(where, value.toObject());
        goal.clauses.push_back({object.text(QStringLiteral("label")), object.string(QStringLiteral("if")),
                                object.take(QStringLiteral("plain")).toBool()});
        object.finish();
        try {
            const Condition condition(goal.clauses.back().condition.toStdString());
            for (const std::string &name : condition.names()) {
                if (!scope.knows(name))
                    object.fail(QStringLiteral("\"if\": unknown name \"%1\"").arg(QString::fromStdString(name)));
            }
            return condition.judge(scope.start).holds;
        } catch (const ConditionError &error) {
            object.fail(QStringLiteral("\"if\": at character %1: %2").arg(error.position() + 1).arg(QString::fromUtf8(error.what())));
        }
    }

    const LessonLibrary &m_library;
    QString m_file;
    QSet<QString> m_ids, m_sections;
};

} // namespace

ChecklistTask ChecklistContent::Task::judged() const
{
    ChecklistTask task{id.toStdString(), {}};
    for (const Goal &goal : goals) {
        std::vector<Condition> conditions;
        for (const Clause &clause : goal.clauses)
            conditions.emplace_back(clause.condition.toStdString());
        task.goals.push_back(std::move(conditions));
    }
    return task;
}

ChecklistContent loadChecklistContent(const LessonLibrary &library, const QString &path)
{
    return Reader(library, path).read();
}

} // namespace convlab::ui
