// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/course.h"

#include "ui/content/content_error.h"
#include "ui/content/strict_object.h"

#include <QFile>
#include <QFileInfo>

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
    const QString page = QFileInfo(path).path() + QStringLiteral("/course.md");
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        throw ContentError(page, QStringLiteral("cannot be read"));
    course.text = QString::fromUtf8(file.readAll());
    if (!course.text.contains(QLatin1String("{sections}")))
        throw ContentError(page, QStringLiteral("has no place for {sections}"));
    return course;
}

} // namespace convlab::ui
