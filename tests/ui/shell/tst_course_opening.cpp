// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/memory_settings.h"
#include "ui/content/content_error.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/course_opening.h"
#include "ui/shell/course_title.h"
#include "ui/shell/main_window.h"
#include "ui/text/lesson_markup.h"
#include "ui/text/lesson_speech.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

/// The page about the whole course, behind its title.
class TestCourseOpening : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;
    const QString m_id = QLatin1String(CourseOpening::id);

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        window->show();
        return window;
    }
    static LessonTextView &textOf(MainWindow &window) { return *window.findChild<CourseOpening *>()->findChild<LessonTextView *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }
    void init() { m_settings = {}; }

    void theTitleOpensIt()
    {
        const auto window = makeWindow();
        window->open(m_library.entries().front().content.id);
        auto *title = window->findChild<CourseTitle *>();
        QTest::mouseClick(title, Qt::LeftButton);
        QCOMPARE(window->currentId(), m_id);
        QVERIFY(!window->currentLesson());
        QCOMPARE(m_settings.preferences().lastPage, m_id); // and the next start opens it again
    }

    void theKeyboardReachesIt()
    {
        const auto window = makeWindow();
        auto *title = window->findChild<CourseTitle *>();
        QVERIFY(title->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(title, Qt::Key_Space);
        QCOMPARE(window->currentId(), m_id);
    }

    void linksOpenTheirSections()
    {
        const auto window = makeWindow();
        window->open(m_id);
        Q_EMIT textOf(*window).stageLinkActivated(QStringLiteral("open?name=output_shape"));
        QCOMPARE(window->currentId(), QStringLiteral("output_shape"));
    }

    void everySectionStandsThereWithItsGoalsAndProgress()
    {
        const auto window = makeWindow();
        window->open(m_id);
        const QString before = textOf(*window).speech().text();
        for (const Course::Section &section : m_course.sections)
            QVERIFY2(before.contains(section.title), qPrintable(section.title));
        for (const LessonLibrary::Entry &entry : m_library.entries())
            for (const QString &goal : entry.content.goals)
                QVERIFY2(before.contains(goal.mid(1)), qPrintable(goal));
        QVERIFY(!before.contains(QStringLiteral("played to the end")));
        const QString first = m_library.entries().front().content.id;
        window->open(first);
        window->open(m_id);
        QVERIFY(textOf(*window).speech().text().contains(Navigator::stateText(Navigator::SectionState::Started)));
        window->open(first);
        window->currentLesson()->session().move([](Timeline &timeline) { timeline.toEnd(); });
        window->open(m_id);
        QVERIFY(textOf(*window).speech().text().contains(QStringLiteral("played to the end")));
    }

    void itsTextIsInOrder()
    {
        const LessonMarkup markup = readLessonMarkup(m_course.text);
        QCOMPARE(markup.problems, QStringList());
        QVERIFY(m_course.text.startsWith(QLatin1String("# ")));
        QVERIFY(m_course.text.indexOf(QLatin1String("## What you will be able to do")) < m_course.text.indexOf(QLatin1String("## Why it matters")));
    }

    void aPageWithoutAPlaceForTheSectionsIsAMistake()
    {
        QTemporaryDir folder;
        QFile::copy(QStringLiteral(":/convlab/course.json"), folder.filePath(QStringLiteral("course.json")));
        const QString path = folder.filePath(QStringLiteral("course.json"));
        QVERIFY_THROWS_EXCEPTION(ContentError, loadCourse(path)); // no page at all
        QFile page(folder.filePath(QStringLiteral("course.md")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("# Title\n");
        page.close();
        QVERIFY_THROWS_EXCEPTION(ContentError, loadCourse(path));
    }
};

QTEST_MAIN(TestCourseOpening)
#include "tst_course_opening.moc"
