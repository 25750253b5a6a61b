// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content.h"

namespace convlab::app {

Content Content::load(const ui::Language &language)
{
    const QString root = QStringLiteral(":/convlab");
    return {ui::LessonLibrary::load(root, language), ui::loadCourse(root + QStringLiteral("/course.json"), language), ui::loadSkillCheckContent(language)};
}

} // namespace convlab::app
