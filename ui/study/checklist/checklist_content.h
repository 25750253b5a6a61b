// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/checklist.h"
#include "ui/lesson/lesson_library.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace convlab::ui {

/// The checklist's tasks, as resources/checklist.json has them (schema: resources/README.md).
struct ChecklistContent {
    struct Clause {
        QString label;      ///< what the left side of the condition is: "Output height"
        QString condition;
        bool plain = false; ///< a switch: the label says it all, without a number
    };
    struct Goal {
        QString words;
        std::vector<Clause> clauses;
    };
    struct Task {
        QString id;
        QString section;    ///< the lesson on whose state it is judged
        QString title, habit;
        QJsonObject start;  ///< what differs from the lesson's default state
        std::vector<Goal> goals;

        /// What core needs for judging.
        ChecklistTask judged() const;
    };
    std::vector<Task> tasks;
};

/// In the language of the library. Throws ContentError with the file and the key: also for sections, parameters and numbers that the library does
/// not know, and for a start that is impossible or reaches a goal by itself.
ChecklistContent loadChecklistContent(const LessonLibrary &library,
                                      const QString &path = QStringLiteral(":/convlab/checklist.json"));

} // namespace convlab::ui
