// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_dock.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QtTest>

using namespace convlab::ui;

class TestSideDock : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;

    struct Window {
        Window(TestSideDock &test, QSize size) : window(test.m_library, test.m_course, test.m_settings)
        {
            const auto makeContent = [] {
                auto *content = new QPlainTextEdit;
                content->setMinimumWidth(400);
                return content;
            };
            window.addDock(QStringLiteral("words"), QStringLiteral("Words"), makeContent, QKeySequence(QStringLiteral("F7")));
            window.open(QStringLiteral("pooling"));
            window.resize(size);
            window.show();
        }
        SideDock *dock() { return window.findChild<SideDock *>(); }
        Navigator *navigator() { return window.findChild<Navigator *>(); }
        void press() { QTest::keyClick(&window, Qt::Key_F7); }
        MainWindow window;
    };

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }
    void init() { m_settings = {}; }
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }

    void itsKeyOpensItAndGivesItTheKeyboard()
    {
        Window w(*this, {1280, 800});
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(w.dock()->isHidden());
        w.press();
        QVERIFY(w.dock()->isVisible());
        QVERIFY(w.dock()->widget()->hasFocus());
        w.press();
        QVERIFY(w.dock()->isHidden());
    }

    void aSmallWindowDoesNotGrowButMakesTheNavigatorSlim()
    {
        Window w(*this, {1104, 640});
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QVERIFY(!w.navigator()->slim());
        w.press();
        QCOMPARE(w.window.width(), 1104);
        QVERIFY(w.navigator()->isVisible() && w.navigator()->slim());
        w.press();
        QVERIFY(!w.navigator()->slim());
        QCOMPARE(w.window.width(), 1104);
    }

    void aSmallerWindowPutsTheNavigatorAway()
    {
        Window w(*this, {940, 640});
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.press();
        QVERIFY(!w.navigator()->isVisible());
        w.press();
        QVERIFY(w.navigator()->isVisible());
    }

    void aWideWindowShowsBoth()
    {
        Window w(*this, {1600, 900});
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.press();
        QVERIFY(w.navigator()->isVisible() && w.dock()->isVisible());
    }

    void aHiddenNavigatorStaysHidden()
    {
        Window w(*this, {1600, 900});
        Preferences preferences = w.window.preferences();
        preferences.navigatorVisible = false;
        w.window.setPreferences(preferences);
        w.press();
        w.press();
        QVERIFY(!w.navigator()->isVisible());
    }
};

QTEST_MAIN(TestSideDock)
#include "tst_side_dock.moc"
