// SPDX-License-Identifier: GPL-3.0-or-later
// The section in front, shown to an audience.
#include "app/composition.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/parts/cell_lattice.h"
#include "ui/lesson/lesson_page.h"
#include "ui/presenter/presenter_window.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::app;

namespace {

/// The program with a section open and its presentation.
struct Show {
    QTemporaryDir home;
    Composition composition;

    explicit Show(const char *section = "cross_correlation_2d", const QString &language = {})
        : composition(home.filePath(QStringLiteral("data")), home.filePath(QStringLiteral("config")), language)
    {
        window().show();
        window().open(QLatin1String(section));
        present();
    }
    ui::MainWindow &window() { return composition.window(); }
    ui::LessonSession &session() { return window().currentLesson()->session(); }
    QPointer<ui::PresenterWindow> presentation() { return composition.presenter().presentation(); }
    void present()
    {
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F5))
                action->trigger();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(presentation(), key, modifiers); }
    bool asking() { return session().predict().asking(); }
};

/// Lets the step that is being shown play to its end.
void playOut(ui::LessonSession &session)
{
    for (int slice = 0; slice < 200 && session.timeline().playing(); ++slice)
        session.advance(100);
}

} // namespace

class TestPresenterDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void theAudienceGetsTheOtherScreen()
    {
        QScreen *own = QGuiApplication::primaryScreen();
        auto *other = reinterpret_cast<QScreen *>(quintptr{16}); // only compared
        QCOMPARE(audienceScreen({own}, own), own);
        QCOMPARE(audienceScreen({own, other}, own), other);
        QCOMPARE(audienceScreen({other, own}, own), other);
    }

    void answersAreKeptBackUntilAKeyShowsThem()
    {
        Show show;
        QVERIFY(show.presentation() && show.presentation()->isVisible());
        QSignalSpy told(&show.session(), &ui::LessonSession::predicted);
        QVERIFY(show.asking()); // for the first number that had not been on the stage
        const int step = show.session().predict().step();
        const Label question = show.session().predict().prediction()->question;
        QCOMPARE(show.presentation()->canvas()->scene().caption.key, question.key);
        show.press(Qt::Key_PageDown);
        playOut(show.session());
        QVERIFY(!show.asking());
        QCOMPARE(show.session().timeline().moment().step, step);
        QCOMPARE(show.session().timeline().moment().micro, show.session().timeline().microCount(step) - 1);
        QVERIFY(show.presentation()->canvas()->scene().caption.key != question.key);
        show.press(Qt::Key_D); // on the page "don't know": here nobody was asked
        QCOMPARE(told.count(), 0);
    }

    void aRemoteControlWalksThroughTheWholeRun()
    {
        Show show;
        const int count = show.session().timeline().stepCount();
        for (int press = 0; press < 4 * count && !(show.session().timeline().atEnd() && !show.asking()); ++press) {
            show.press(Qt::Key_PageDown);
            playOut(show.session());
        }
        QVERIFY(show.session().timeline().atEnd());
        show.press(Qt::Key_PageUp);
        QCOMPARE(show.session().timeline().moment().step, count - 2);
    }

    void openAnswersStayOpen()
    {
        Show show;
        show.press(Qt::Key_H);
        QVERIFY(!show.session().predict().on());
        show.press(Qt::Key_Home);
        show.press(Qt::Key_Right);
        QVERIFY(!show.asking());
        QCOMPARE(show.session().timeline().moment().step, 1);
        show.press(Qt::Key_H);
        QVERIFY(show.session().predict().on());
    }

    void thePageIsAsItWasAfterwards()
    {
        Show show;
        QVERIFY(show.session().predict().on());
        show.press(Qt::Key_Escape);
        QVERIFY(!show.session().predict().on());
        show.session().setPredicting(true);
        show.present();
        show.press(Qt::Key_H);
        show.press(Qt::Key_F5);
        QVERIFY(show.session().predict().on());
    }

    void itFollowsToAnotherSection()
    {
        Show show;
        ui::LessonSession &first = show.session();
        show.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(show.window().currentId(), QStringLiteral("output_shape"));
        QVERIFY(!first.predict().on());
        QVERIFY(show.session().predict().on());
        bool named = false;
        for (const QLabel *label : show.presentation()->findChildren<QLabel *>())
            named = named || label->text().contains(show.session().content().title);
        QVERIFY(named);
        show.window().open(QStringLiteral("skill_check")); // no section: the audience goes on seeing the last one
        QVERIFY(show.presentation() && show.presentation()->canvas());
    }

    void theScreenGoesBlankAndComesBack()
    {
        Show show;
        show.press(Qt::Key_B);
        QVERIFY(show.presentation()->blank());
        const Moment before = show.session().timeline().moment();
        const QColor corner = show.presentation()->grab().toImage().pixelColor(5, 5);
        QCOMPARE(corner, QColor(Qt::black));
        show.press(Qt::Key_Right);
        QVERIFY(!show.presentation()->blank());
        QVERIFY(show.session().timeline().moment() == before);
    }

    void lettersGrowWithTheWall()
    {
        Show show;
        show.presentation()->setGeometry(0, 0, 1280, 800);
        const double small = show.presentation()->theme().fontScale;
        show.presentation()->setGeometry(0, 0, 3840, 2160);
        QVERIFY(show.presentation()->theme().fontScale > 2 * small);
        const QString first = show.presentation()->theme().name;
        show.press(Qt::Key_T);
        QCOMPARE(show.presentation()->theme().name, QStringLiteral("contrast"));
        show.press(Qt::Key_T);
        show.press(Qt::Key_T);
        QCOMPARE(show.presentation()->theme().name, first);
    }

    void cellsFillTheWall()
    {
        Show show;
        show.presentation()->setGeometry(0, 0, 1920, 1080);
        QVERIFY(show.presentation()->canvas()->zoom() > 1.2);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "de", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    /// Letters of every language are of another height, and titles stand above the cells.
    void nothingIsCut()
    {
        QFETCH(QString, language);
        Show show("pooling", language);
        int zoomed = 0;
        for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080), QSize(1024, 768)}) {
            show.presentation()->setGeometry({{}, size});
            for (const ui::LessonLibrary::Entry &entry : show.window().library().entries()) {
                show.window().open(entry.content.id);
                QCoreApplication::processEvents();
                const ui::CanvasView *canvas = show.presentation()->canvas();
                zoomed += canvas->zoom() > 1;
                for (int part = 0; part < static_cast<int>(canvas->scene().parts.size()); ++part) {
                    const QRectF cells = canvas->partCells(part).rows > 0 ? canvas->partCells(part).bounds() : QRectF();
                    QVERIFY2(cells.isEmpty() || QRectF(canvas->rect()).adjusted(-1, -1, 1, 1).contains(cells), qPrintable(QStringLiteral("%1 on %2").arg(entry.content.id).arg(size.width())));
                }
            }
        }
        QVERIFY(zoomed > 5);
    }

    void aMouseCanDoWhatTheKeysDo()
    {
        Show show;
        const auto choose = [&show](const char *text) {
            const QPoint middle = show.presentation()->rect().center();
            QContextMenuEvent wish(QContextMenuEvent::Mouse, middle, show.presentation()->mapToGlobal(middle));
            QApplication::sendEvent(show.presentation(), &wish);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == QLatin1String(text))
                    action->trigger();
            }
            menu->close();
        };
        choose("&Hide answers");
        QVERIFY(!show.session().predict().on());
        choose("&Next");
        QCOMPARE(show.session().timeline().moment().step, 1);
        choose("&Back");
        QCOMPARE(show.session().timeline().moment().step, 0);
        choose("B&lank screen");
        QVERIFY(show.presentation()->blank());
        choose("B&lank screen");
        choose("Other &colours");
        QCOMPARE(show.presentation()->theme().name, QStringLiteral("contrast"));
        QPointer<ui::PresenterWindow> presentation = show.presentation();
        choose("&End the presentation");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!presentation);
    }

    void closingTheWindowEndsIt()
    {
        Show show;
        QPointer<ui::PresenterWindow> presentation = show.presentation();
        show.window().close();
        QVERIFY(!presentation);
    }

    void everySectionCanBePresented()
    {
        Show show;
        for (const ui::LessonLibrary::Entry &entry : show.window().library().entries()) {
            show.window().open(entry.content.id);
            for (int press = 0; press < 6; ++press) {
                show.press(Qt::Key_Right);
                playOut(show.session());
            }
            QVERIFY2(!show.presentation()->grab().isNull(), qPrintable(entry.content.id));
        }
    }
};

QTEST_MAIN(TestPresenterDesk)
#include "tst_presenter_desk.moc"
