// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lesson/lesson.h"
#include "ui/lesson/lesson_content.h"
#include "ui/text/words.h"

#include <QStringList>

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

    /// Reads the content of all registered lessons from `root` (":/convlab") in a language. Throws ContentError.
    static LessonLibrary load(const QString &root, const Language &language = {});
    /// Reads a lesson when it is asked for, which then throws the ContentError: a start shows one of them.
    static LessonLibrary loadLate(const QString &root, const Language &language);
    const Language &language() const { return m_language; }

    /// Of all lessons, in the course's order. Reads nothing.
    QStringList ids() const;
    /// All lessons, in the course's order. What has been found before keeps its place.
    const std::vector<Entry> &entries() const;
    /// Null when no lesson has this id.
    const Entry *find(const QString &id) const;

    /// What an entry's lab cell prints for the lab page's numbers; empty while it has no cell.
    static QString labOutput(const Entry &entry);
    /// The cells of all sections, one after the other.
    QString labOutputOfAll() const;

private:
    void read(Entry &entry) const;

    QString m_root;
    Language m_language;
    mutable std::shared_ptr<const Words> m_common;  ///< of all lessons; null until one is read
    mutable std::vector<Entry> m_entries;           ///< those without words are still to be read
    mutable bool m_complete = false;
};

} // namespace convlab::ui
