// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/language.h"

#include <QString>

#include <vector>

namespace convlab::ui {

/// The course as resources/course.json tells it: what the navigator lists, whether or not it can be opened.
struct Course {
    struct Section {
        QString id, title;
    };
    QString title, module, level;
    QString text;   ///< course.md: the course's first page
    int minutes = 0;
    std::vector<Section> sections;
};

/// Reads course.json, and course.md beside it. Throws ContentError with the file and the key.
Course loadCourse(const QString &path, const Language &language = {});

} // namespace convlab::ui
