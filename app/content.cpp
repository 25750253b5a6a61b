// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content.h"

#include <utility>

namespace convlab::app {

namespace {

const QString root = QStringLiteral(":/convlab");

Content withRest(ui::LessonLibrary library)
{
    const ui::Language language = library.language();
    return {std::move(library), ui::loadCourse(root + QStringLiteral("/course.json"), language), ui::loadSkillCheckContent(language)};
}

} // namespace

Content Content::load(const ui::Language &language)
{
    return withRest(ui::LessonLibrary::load(root, language));
}

Content Content::loadLate(const ui::Language &language)
{
    return withRest(ui::LessonLibrary::loadLate(root, language));
}

} // namespace convlab::app
