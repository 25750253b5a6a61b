// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/course.h"

#include "ui/content/strict_object.h"

namespace convlab::ui {

Course loadCourse(const QString &path)
{
    StrictObject object = StrictObject::fromFile(path);
    Course course;
    course.title = object.string(QStringLiteral("title"));
    course.module = object.string(QStringLiteral("module"));
    course.level = object.string(QStringLiteral("level"));
    course.minutes = static_cast<int>(object.number(QStringLiteral("minutes"), 0));
    const QJsonArray sections = object.array(QStringLiteral("sections"));
    for (int i = 0; i < sections.size(); ++i) {
        StrictObject section(path, QStringLiteral("section %1: ").arg(i + 1), sections[i].toObject());
        course.sections.push_back({section.string(QStringLiteral("id")), section.string(QStringLiteral("title"))});
        section.finish();
    }
    object.finish();
    return course;
}

} // namespace convlab::ui
