// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/memory_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/tab_order.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/player/player_bar.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/shell/navigator.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QAction>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace convlab;
using namespace convlab::ui;

/// The three hints of a first start: each goes away for good when it is closed or obeyed.
class TestFirstHints : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    FirstHints *m_hints = nullptr;
    const QString m_play = QStringLiteral("play"), m_edit = QStringLiteral("edit"), m_places = QStringLiteral("places");

    void start(const QSize &size = {1280, 800})
    {
        m_window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        m_hints = new FirstHints(*m_window);
        m_window->resize(size);
        m_window->openLast();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_hints->begin();
    }
    LessonSession &session() { return m_window->currentLesson()->session(); }
    QAction *again()
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Show the hints again"))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        QAccessible::setActive(true);
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }
    void init() { m_settings = {}; }
    void cleanup() { m_window.reset(); }

    void aWindowAloneShowsNone()
    {
        m_window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        m_hints = new FirstHints(*m_window);
        m_window->openLast();
        m_window->show();
        QVERIFY(m_hints->current().isEmpty());
    }

    void doingWhatTheySayLeadsThroughAllThree()
    {
        start();
        QCOMPARE(m_hints->current(), m_play);
        session().advance(5000); // it plays on by itself
        QCOMPARE(m_hints->current(), m_play);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QCOMPARE(m_hints->current(), m_edit);
        QTest::keyClick(m_window.get(), Qt::Key_Right);
        QCOMPARE(m_hints->current(), m_edit); // no change of the stage
        session().setValue(QStringLiteral("stride"), 2);
        QCOMPARE(m_hints->current(), m_places);
        m_window->open(QStringLiteral("pooling"));
        QVERIFY(m_hints->current().isEmpty());
        QVERIFY(!m_hints->bubble().isVisible());
    }

    void playingToTheEndIsNotAnAnswer()
    {
        start();
        session().advance(60000);
        QVERIFY(session().timeline().atEnd());
        QCOMPARE(m_hints->current(), m_play);
        QTest::keyClick(m_window.get(), Qt::Key_Left);
        QCOMPARE(m_hints->current(), m_edit);
    }

    void closedHintsNeverReturn()
    {
        start();
        m_hints->bubble().findChild<QToolButton *>()->click();
        QCOMPARE(m_hints->current(), m_edit);
        start();
        QCOMPARE(m_hints->current(), m_edit);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_hints->current().isEmpty());
        start();
        QVERIFY(m_hints->current().isEmpty());
    }

    void theMenuShowsThemAgain()
    {
        m_settings.kept.hintsSeen = {m_play, m_edit, m_places};
        start();
        QVERIFY(m_hints->current().isEmpty());
        m_window->open(QLatin1String("course"));
        QVERIFY(again());
        again()->trigger();
        QCOMPARE(m_hints->current(), m_play);
    }

    void aKeyboardReachesAndClosesThem()
    {
        start();
        auto *close = m_hints->bubble().findChild<QToolButton *>();
        const std::vector<QWidget *> stops = tabStops(*m_window);
        QVERIFY(std::find(stops.begin(), stops.end(), close) != stops.end());
        close->setFocus(Qt::TabFocusReason);
        QTest::keyClick(close, Qt::Key_Escape);
        QCOMPARE(m_hints->current(), m_edit);
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(m_hints->current(), m_places);
    }

    void aScreenReaderIsTold()
    {
        start();
        QAccessibleInterface *bubble = QAccessible::queryAccessibleInterface(&m_hints->bubble());
        QCOMPARE(bubble->role(), QAccessible::HelpBalloon);
        QVERIFY(bubble->text(QAccessible::Name).contains(QStringLiteral("Space")));
        QCOMPARE(bubble->text(QAccessible::Description), QStringLiteral("1 of 3"));
        QVERIFY(m_hints->bubble().findChild<QToolButton *>()->accessibleName().contains(QStringLiteral("plays by itself")));
    }

    void theyStayInsideAndBesideTheirThing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("1280x800") << QSize(1280, 800) << 1.0;
        QTest::newRow("1024x640") << QSize(1024, 640) << 1.0;
        QTest::newRow("1280x800, 200 %") << QSize(1280, 800) << 2.0;
        QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 2.0;
    }
    void theyStayInsideAndBesideTheirThing()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        m_settings.kept.textScale = scale;
        start(size);
        for (const QString &name : {m_play, m_edit, m_places}) {
            QCoreApplication::processEvents();
            QCOMPARE(m_hints->current(), name);
            HintBubble &bubble = m_hints->bubble();
            QVERIFY(m_window->rect().contains(bubble.geometry()));
            StagePanel &stage = m_window->currentLesson()->stage();
            const QWidget *thing = name == m_play ? static_cast<QWidget *>(stage.findChild<PlayerBar *>())
                                   : name == m_edit ? static_cast<QWidget *>(&stage.canvas())
                                                    : m_window->findChild<Navigator *>();
            const QRect box(thing->mapTo(m_window.get(), QPoint(0, 0)), thing->size());
            QVERIFY2(!box.adjusted(1, 1, -1, -1).intersects(bubble.geometry()), qPrintable(name));
            QVERIFY(bubble.height() >= bubble.minimumSizeHint().height());
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        }
    }
};

QTEST_MAIN(TestFirstHints)
#include "tst_first_hints.moc"
