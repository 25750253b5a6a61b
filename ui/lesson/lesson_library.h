// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_content.h"
#include "ui/text/words.h"

#include <memory>
#include <vector>

namespace convlab::ui {

/// Every lesson of the program with its content and its words, in course order.
class LessonLibrary {
public:
    struct Entry {
        std::unique_ptr<Lesson> lesson;
        LessonContent content;
        std::shared_ptr<const Words> words;
    };

    /// Loads the content of all registered lessons from `root` (":/convlab") in a language. Throws ContentError.
    static LessonLibrary load(const QString &root, const Language &language = {});
    const Language &language() const { return m_language; }

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Null when no lesson has this id.
    const Entry *find(const QString &id) const;

    /// What an entry's lab cell prints for the lab page's numbers; empty while it has no cell.
    static QString labOutput(const Entry &entry);
    /// The cells of all sections, one after the other.
    QString labOutputOfAll() const;

private:
    Language m_language;
    std::vector<Entry> m_entries;
};

} // namespace convlab::ui
