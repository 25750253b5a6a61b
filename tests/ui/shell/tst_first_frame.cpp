// SPDX-License-Identifier: GPL-3.0-or-later
// What a start puts off until the first picture is seen, and that it is there afterwards.
#include "tests/ui/shell/memory_settings.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTest>

#include <cstdlib>

using namespace convlab::ui;

namespace {

/// Notes whether what was put off was there when it was painted.
struct Painted : QWidget {
    const int *acted;
    int atFirstPaint = -1;

    explicit Painted(const int &acts) : acted(&acts) {}
    void paintEvent(QPaintEvent *) override
    {
        if (atFirstPaint < 0)
            atFirstPaint = *acted;
    }
};

struct Program {
    LessonLibrary library = LessonLibrary::load(QStringLiteral(":/convlab"));
    MemorySettings settings;
    MainWindow window{library, loadCourse(QStringLiteral(":/convlab/course.json")), settings};

    /// Of all that is seen but the scroll bars that a text brings.
    QList<QRect> places()
    {
        QList<QRect> places;
        for (const QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible() && !widget->objectName().startsWith(QStringLiteral("qt_scrollarea")) && !widget->inherits("QScrollBar"))
                places << QRect(widget->mapTo(&window, QPoint()), widget->size());
        return places;
    }
    QString text() { return window.currentLesson()->findChild<LessonTextView *>()->toPlainText(); }
};

} // namespace

class TestFirstFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void whatIsPutOffComesOnceAfterTheFirstPicture()
    {
        int acts = 0;
        Painted window(acts);
        afterFirstFrame(window, [&acts] { ++acts; });
        QCoreApplication::processEvents();
        QCOMPARE(acts, 0);
        window.show();
        QTRY_COMPARE(acts, 1);
        QCOMPARE(window.atFirstPaint, 0);
        window.hide();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        QCOMPARE(acts, 1);
    }

    void aWindowThatGoesBeforeItWasSeenActsNot()
    {
        int acts = 0;
        {
            Painted window(acts);
            afterFirstFrame(window, [&acts] { ++acts; });
        }
        QCoreApplication::processEvents();
        QCOMPARE(acts, 0);
    }

    void theWordsFollowTheStage()
    {
        Program p;
        p.window.hurryFirstFrame();
        p.window.open(QStringLiteral("pooling"));
        QVERIFY(p.text().isEmpty());
        p.window.show();
        QTRY_VERIFY(p.text().size() > 500);
        p.window.open(QStringLiteral("im2col"));    // from now on as ever
        QVERIFY(p.text().size() > 500);
    }

    void theyComeAtThePlaceWhereTheyWereRead()
    {
        Program p;
        p.window.hurryFirstFrame();
        p.window.open(QStringLiteral("pooling"));
        p.window.currentLesson()->restoreReading(0.5);
        p.window.show();
        const QScrollBar *bar = p.window.currentLesson()->findChild<LessonTextView *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        QVERIFY2(std::abs(bar->value() - bar->maximum() / 2) <= 1, qPrintable(QString::number(bar->value())));
    }

    void nothingMovesWhenTheyCome()
    {
        Program p;
        QList<QRect> first;
        bool empty = false;
        afterFirstFrame(p.window, [&] {     // asked for before the window does the same, and called before
            first = p.places();
            empty = p.text().isEmpty();
        });
        p.window.hurryFirstFrame();
        p.window.open(QStringLiteral("cross_correlation_2d"));
        p.window.show();
        QTRY_VERIFY(p.text().size() > 500);
        QCoreApplication::processEvents();
        QVERIFY(empty && first.size() > 40);
        QCOMPARE(p.places(), first);
    }

    void theWindowIsSeenBeforeItsPage()
    {
        Program p;
        QString marked;
        bool opened = true;
        QList<QRect> first;
        afterFirstFrame(p.window, [&] {
            const auto *list = p.window.findChild<Navigator *>()->findChild<QListWidget *>();
            marked = list->currentItem()->text();
            opened = p.window.currentLesson();
        });
        p.window.hurryFirstFrame();
        p.window.openFirst(QStringLiteral("im2col"), [&] { p.window.open(QStringLiteral("im2col")); });
        p.window.callSettled([&] { first = p.places(); }); // its page has been painted, nothing else has come yet
        QVERIFY(!p.window.currentLesson());
        p.window.show();
        QTRY_VERIFY(p.window.currentLesson() && p.text().size() > 500);
        QCoreApplication::processEvents();
        QVERIFY(!opened);
        QCOMPARE(marked, QStringLiteral("im2col"));
        QVERIFY(first.size() > 40);
        QCOMPARE(p.places(), first);
    }

    void whoNeedsItBeforeGetsThePageBefore()
    {
        Program p;
        int opened = 0;
        p.window.hurryFirstFrame();
        p.window.openFirst(QStringLiteral("pooling"), [&] {
            ++opened;
            p.window.open(QStringLiteral("pooling"));
        });
        p.window.finishStart();
        QVERIFY(p.window.currentLesson());
        p.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&p.window));
        QCoreApplication::processEvents();
        QCOMPARE(opened, 1);
    }

    void withoutAHurryThePageComesAtOnce()
    {
        Program p;
        p.window.openFirst(QStringLiteral("pooling"), [&] { p.window.open(QStringLiteral("pooling")); });
        QVERIFY(p.window.currentLesson());
    }

    void finishedByHandIsFinished()
    {
        Program p;
        p.window.hurryFirstFrame();
        p.window.open(QStringLiteral("pooling"));
        p.window.finishStart();
        const QString text = p.text();
        QVERIFY(text.size() > 500);
        p.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&p.window));
        QCoreApplication::processEvents();
        QCOMPARE(p.text(), text);
    }
};

QTEST_MAIN(TestFirstFrame)
#include "tst_first_frame.moc"
