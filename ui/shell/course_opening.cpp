// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/course_opening.h"

#include "ui/controls/focus_overlay.h"
#include "ui/lesson/lesson_library.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/sentences.h"

#include <QHBoxLayout>
#include <QUrlQuery>

#include <utility>

namespace convlab::ui {

namespace {

constexpr int columnWidth = 660; ///< as wide as lines can be read easily, at text size 100 %

/// "Compute a sum by hand. Tell it from another." Not the ends of one sentence: in German some begin with a noun.
QString goalsOf(const LessonContent &content)
{
    QStringList goals;
    for (const QString &goal : content.goals)
        goals << withStop(goal);
    return joinSentences(goals);
}

} // namespace

CourseOpening::CourseOpening(const Course &course, const LessonLibrary &library, QWidget *parent)
    : QWidget(parent), m_course(course), m_library(library), m_text(new LessonTextView(this))
{
    setProperty("class", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setFocusProxy(m_text);
    m_text->setAccessibleName(tr("About the course"));
    new FocusOverlay(*m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 20, 12, 0);
    row->addStretch(1);
    row->addWidget(m_text, 1000);
    row->addStretch(1);
    connect(m_text, &LessonTextView::stageLinkActivated, this, [this](const QString &command) {
        Q_EMIT sectionWanted(QUrlQuery(command.section(QLatin1Char('?'), 1)).queryItemValue(QStringLiteral("name")));
    });
}

void CourseOpening::setTheme(const Theme &theme)
{
    QPalette surface = palette();
    surface.setColor(QPalette::Window, theme.panel);
    setPalette(surface);
    m_text->setMaximumWidth(qRound(columnWidth * theme.fontScale));
    m_text->setTheme(theme);
}

void CourseOpening::setStates(const States &states)
{
    m_stale = m_stale || states != m_states;
    m_states = states;
    if (isVisible())
        fill();
}

void CourseOpening::showEvent(QShowEvent *event)
{
    fill();
    QWidget::showEvent(event);
}

void CourseOpening::fill()
{
    QString text = m_course.text;
    if (std::exchange(m_stale, false))
        m_text->setLesson(text.replace(QLatin1String("{sections}"), sectionTable()));
}

/// A row per section: a link, what the learner can do afterwards, and how far it was played.
QString CourseOpening::sectionTable() const
{
    QString table = QStringLiteral("| | %1 | %2 | %3 |\n|---:|---|---|---|\n").arg(tr("Section"), tr("Afterwards you can"), tr("Progress"));
    int number = 0;
    for (const Course::Section &section : m_course.sections) {
        const LessonLibrary::Entry *entry = m_library.find(section.id);
        ++number;
        if (!entry) {
            table += QStringLiteral("| %1 | %2 | | %3 |\n").arg(number).arg(section.title, tr("not in this version"));
            continue;
        }
        const Navigator::SectionState state = m_states.value(section.id, Navigator::SectionState::New);
        table += QStringLiteral("| %1 | [%2](stage:open?name=%3) | %4 | %5 |\n")
                     .arg(number).arg(section.title, section.id, goalsOf(entry->content), Navigator::stateText(state));
    }
    return table;
}

} // namespace convlab::ui

#include "moc_course_opening.cpp"
