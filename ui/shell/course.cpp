// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/course.h"

#include "ui/content/content_error.h"
#include "ui/content/strict_object.h"

#include <QFileInfo>

namespace convlab::ui {

Course loadCourse(const QString &path, const Language &language)
{
    StrictObject object = StrictObject::fromFile(path, language);
    Course course;
    course.title = object.text(QStringLiteral("title"));
    course.module = object.text(QStringLiteral("module"));
    course.level = object.text(QStringLiteral("level"));
    course.minutes = static_cast<int>(object.number(QStringLiteral("minutes"), 0));
    const QJsonArray sections = object.array(QStringLiteral("sections"));
    for (int i = 0; i < sections.size(); ++i) {
        StrictObject section = object.inner(QStringLiteral("section %1: ").arg(i + 1), sections[i].toObject());
        course.sections.push_back({section.string(QStringLiteral("id")), section.text(QStringLiteral("title"))});
        section.finish();
    }
    object.finish();
    const QString page = QFileInfo(path).path() + QStringLiteral("/course.md");
    course.text = translatedMarkdown(page, language);
    if (!course.text.contains(QLatin1String("{sections}")))
        throw ContentError(page, QStringLiteral("has no place for {sections}"));
    return course;
}

} // namespace convlab::ui
