// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/lesson_library.h"

#include "ui/content/content_error.h"
#include "ui/lesson/lesson_registry.h"

#include <algorithm>

namespace convlab::ui {

LessonLibrary LessonLibrary::load(const QString &root, const Language &language)
{
    LessonLibrary library = loadLate(root, language);
    static_cast<void>(library.entries());
    return library;
}

LessonLibrary LessonLibrary::loadLate(const QString &root, const Language &language)
{
    LessonLibrary library;
    library.m_root = root;
    library.m_language = language;
    for (std::unique_ptr<Lesson> &lesson : makeAllLessons())
        library.m_entries.push_back({std::move(lesson), {}, nullptr});
    return library;
}

void LessonLibrary::read(Entry &entry) const
{
    if (entry.words)
        return;
    if (!m_common) {
        auto common = std::make_shared<Words>(m_language);
        common->load(m_root + QStringLiteral("/words/en.json"));
        m_common = std::move(common);
    }
    const QString folder = QStringLiteral("%1/lessons/%2").arg(m_root, entry.lesson->id());
    auto words = std::make_shared<Words>(*m_common);
    words->load(folder + QStringLiteral("/words.en.json"));
    entry.content = loadLessonContent(folder, m_language);
    entry.words = std::move(words);
}

QStringList LessonLibrary::ids() const
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids << entry.lesson->id();
    return ids;
}

const std::vector<LessonLibrary::Entry> &LessonLibrary::entries() const
{
    if (!m_complete) {
        for (Entry &entry : m_entries)
            read(entry);
        // The lessons were put in order when the program was built, so that none has to be read for that.
        const auto unordered = std::adjacent_find(m_entries.begin(), m_entries.end(),
                                                  [](const Entry &a, const Entry &b) { return a.content.order >= b.content.order; });
        if (unordered != m_entries.end())
            throw ContentError(m_root, QStringLiteral("\"order\" of \"%1\" is not what the program was built with").arg(unordered->content.id));
        m_complete = true;
    }
    return m_entries;
}

const LessonLibrary::Entry *LessonLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.lesson->id() == id; });
    if (found == m_entries.end())
        return nullptr;
    read(*found);
    return &*found;
}

QString LessonLibrary::labOutput(const Entry &entry)
{
    const QJsonObject page = entry.lesson->normalised(entry.lesson->defaultState());
    return QString::fromStdString(entry.lesson->play(page)->labOutput());
}

QString LessonLibrary::labOutputOfAll() const
{
    QString text;
    for (const Entry &entry : entries())
        text += labOutput(entry);
    return text;
}

} // namespace convlab::ui
