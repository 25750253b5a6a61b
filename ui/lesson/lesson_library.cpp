// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_library.h"

#include "ui/lesson/lesson_registry.h"

#include <algorithm>

namespace convlab::ui {

LessonLibrary LessonLibrary::load(const QString &root, const Language &language)
{
    LessonLibrary library;
    library.m_language = language;
    Words common(language);
    common.load(root + QStringLiteral("/words/en.json"));
    for (std::unique_ptr<Lesson> &lesson : makeAllLessons()) {
        const QString folder = QStringLiteral("%1/lessons/%2").arg(root, lesson->id());
        auto words = std::make_shared<Words>(common);
        words->load(folder + QStringLiteral("/words.en.json"));
        library.m_entries.push_back({std::move(lesson), loadLessonContent(folder, language), std::move(words)});
    }
    std::sort(library.m_entries.begin(), library.m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.content.order < b.content.order; });
    return library;
}

const LessonLibrary::Entry *LessonLibrary::find(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.content.id == id)
            return &entry;
    }
    return nullptr;
}

QString LessonLibrary::labOutput(const Entry &entry)
{
    const QJsonObject page = entry.lesson->normalised(entry.lesson->defaultState());
    return QString::fromStdString(entry.lesson->play(page)->labOutput());
}

QString LessonLibrary::labOutputOfAll() const
{
    QString text;
    for (const Entry &entry : m_entries)
        text += labOutput(entry);
    return text;
}

} // namespace convlab::ui
