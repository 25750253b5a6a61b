// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/course.h"
#include "ui/shell/navigator.h"
#include "ui/theme/themed_widget.h"

#include <QHash>
#include <QWidget>

namespace convlab::ui {

class LessonLibrary;
class LessonTextView;

/// The page about the whole course: its objective, why it matters, how to work with it, and the sections with what
/// they teach and how far they were played.
class CourseOpening : public QWidget, public ThemedWidget {
    Q_OBJECT

public:
    static constexpr const char *id = "course";
    using States = QHash<QString, Navigator::SectionState>;

    CourseOpening(const Course &course, const LessonLibrary &library, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    void setStates(const States &states);

Q_SIGNALS:
    void sectionWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QString sectionTable() const;

    const Course m_course;
    const LessonLibrary &m_library;
    LessonTextView *m_text;
    States m_states;
    bool m_stale = true;    ///< filled when somebody looks
};

} // namespace convlab::ui
