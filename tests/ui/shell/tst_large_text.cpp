// SPDX-License-Identifier: GPL-3.0-or-later
// What gives way in the window with text of 200 %, and in which order.
#include "tests/ui/shell/memory_settings.h"
#include "ui/canvas/arithmetic_strip.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/clamped_text.h"
#include "ui/controls/parameter_field.h"
#include "ui/controls/parameter_form.h"
#include "ui/lab/lab_panel.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/predict_card.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/theme/fonts.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace convlab;
using namespace convlab::ui;

class TestLargeText : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;

    std::unique_ptr<MainWindow> makeWindow(const QSize &size, double textScale = 2)
    {
        auto window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        window->show();
        Preferences preferences = window->preferences();
        preferences.textScale = textScale;
        window->setPreferences(preferences);
        window->resize(size);
        QCoreApplication::processEvents();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_library = LessonLibrary::load(QStringLiteral(":/convlab"));
        m_course = loadCourse(QStringLiteral(":/convlab/course.json"));
    }
    void init() { m_settings = {}; }

    void noTitleIsCutInTheNavigator()
    {
        const auto window = makeWindow({1920, 1080});
        QVERIFY(!window->findChild<Navigator *>()->slim());
        auto *list = window->findChild<QListWidget *>();
        const QFontMetrics metrics(window->theme().uiFont(14, true));
        for (int row = 0; row < list->count(); ++row) {
            const QRect box = list->visualItemRect(list->item(row));
            const QRect room(0, 0, box.width() - 100, 1000); // beside number and margins
            const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, list->item(row)->text());
            QVERIFY2(needed.width() <= room.width() && needed.height() <= box.height(), qPrintable(list->item(row)->text()));
        }
    }

    void theNavigatorGetsSlimBeforeTheLesson()
    {
        const auto window = makeWindow({1280, 800});
        const auto *navigator = window->findChild<Navigator *>();
        QVERIFY(navigator->slim());
        QCOMPARE(navigator->width(), navigator->slimWidth());
        window->resize(1920, 1080);
        QCoreApplication::processEvents();
        QVERIFY(!navigator->slim());
        QVERIFY(navigator->width() >= navigator->fullWidth());
    }

    void theStageGetsTheNavigatorsRoomInASmallWindow()
    {
        const auto window = makeWindow({1024, 640}, 1);
        window->open(QStringLiteral("cross_correlation_2d"));
        QCoreApplication::processEvents();
        QVERIFY(window->findChild<Navigator *>()->slim());
        QVERIFY2(window->currentLesson()->stage().canvas().width() > 600, qPrintable(QString::number(window->currentLesson()->stage().canvas().width())));
        window->resize(1280, 800);
        QCoreApplication::processEvents();
        QVERIFY(!window->findChild<Navigator *>()->slim());
    }

    void theStageKeepsItsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<double>("share");
        QTest::newRow("1280x800, 200 %") << QSize(1280, 800) << 2.0 << 0.24;
        QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 2.0 << 0.18;
        QTest::newRow("1920x1080, 300 %") << QSize(1920, 1080) << 3.0 << 0.2;
        QTest::newRow("1280x800, 300 %") << QSize(1280, 800) << 3.0 << 0.14;
        QTest::newRow("1280x800, 150 %") << QSize(1280, 800) << 1.5 << 0.3;
        QTest::newRow("1024x640") << QSize(1024, 640) << 1.0 << 0.34;
    }
    void theStageKeepsItsRoom()
    {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        QFETCH(double, share);
        const auto window = makeWindow(size, textScale);
        for (const LessonLibrary::Entry &entry : m_library.entries()) {
            window->open(entry.content.id);
            window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(window->size() == size, qPrintable(entry.content.id));
            StagePanel &stage = window->currentLesson()->stage();
            QVERIFY2(stage.rect().contains(QRect(stage.canvas().mapTo(&stage, QPoint(0, 0)), stage.canvas().size())), qPrintable(entry.content.id));
            if (!stage.panel()) // it shares with a panel of the lesson's own
                QVERIFY2(stage.canvas().height() >= share * stage.height(), qPrintable(entry.content.id));
            const QWidget *scroll = stage.form().parentWidget()->parentWidget();
            for (const auto *field : stage.form().findChildren<ParameterField *>()) {
                const QRect box(field->mapTo(scroll, QPoint(0, 0)), field->size());
                const bool cut = box.top() < scroll->height() - 1 && box.bottom() > scroll->height();
                QVERIFY2(field->isHidden() || !cut, qPrintable(QStringLiteral("%1 %2: %3 to %4 of %5").arg(entry.content.id, field->spec().name).arg(box.top()).arg(box.bottom()).arg(scroll->height())));
            }
        }
    }

    void aQuestionLeavesRoomForTheStage()
    {
        const auto window = makeWindow({1024, 640}, 2);
        window->open(QStringLiteral("pooling"));
        StagePanel &stage = window->currentLesson()->stage();
        QVERIFY(stage.strip().isVisible());
        QTest::keyClick(window.get(), Qt::Key_P);
        QCoreApplication::processEvents();
        QVERIFY(window->currentLesson()->session().predict().asking());
        QVERIFY2(stage.canvas().height() > 0.28 * stage.height(), qPrintable(QString::number(stage.canvas().height())));
        window->currentLesson()->session().answerPrediction(window->currentLesson()->session().predict().prediction()->answer);
        QCoreApplication::processEvents();
        QVERIFY2(stage.strip().isVisible(), "now it says how the number comes about");
    }

    void theKeysOfButtonsThatMakeWayAreNamed()
    {
        const auto window = makeWindow({1024, 640}, 2);
        window->open(QStringLiteral("cross_correlation_2d"));
        QTest::keyClick(window.get(), Qt::Key_P);
        QCoreApplication::processEvents();
        const PredictCard &card = window->currentLesson()->stage().card();
        QVERIFY(card.isVisible());
        for (const char *name : {"Hint", "I don’t know"}) {
            bool offered = false;
            for (const QPushButton *button : card.findChildren<QPushButton *>())
                offered |= button->text() == QString::fromUtf8(name) && button->isVisible();
            for (const ClampedText *line : card.findChildren<ClampedText *>())
                offered |= line->text().contains(QString::fromUtf8(name)) && line->toolTip().isEmpty();
            QVERIFY2(offered, name);
        }
    }

    void theLabsButtonsStayInsideTheColumn()
    {
        const auto window = makeWindow({1280, 800});
        window->open(QStringLiteral("kernel_gradient"));
        LessonPage *page = window->currentLesson();
        auto *lab = page->findChild<LabPanel *>();
        for (auto *tabs : page->findChildren<QTabBar *>()) {
            if (tabs->accessibleName().contains(QLatin1String("lab cell")))
                tabs->setCurrentIndex(1);
        }
        QCoreApplication::processEvents();
        QVERIFY(lab->isVisible());
        for (const auto *button : lab->findChildren<QPushButton *>()) {
            const QRect box(button->mapTo(lab, QPoint(0, 0)), button->size());
            QVERIFY2(box.left() >= 0 && box.right() < lab->parentWidget()->width(), qPrintable(button->text()));
        }
    }

    void anOpenedPlotTakesTheStagesPlaceWhereBothWouldBeTooLow()
    {
        const auto window = makeWindow({1280, 800});
        window->open(QStringLiteral("output_shape"));
        QCoreApplication::processEvents();
        LessonPage *page = window->currentLesson();
        auto *fold = page->findChild<QToolButton *>(QStringLiteral("foldPlots"));
        QVERIFY(page->stage().canvas().isVisible());
        fold->click();
        QVERIFY(!page->stage().canvas().isVisible());
        const Timeline &timeline = page->session().timeline();
        QTest::keyClick(window.get(), Qt::Key_Right); // the player still obeys
        QCOMPARE(timeline.moment().step, 1);
        fold->click();
        QVERIFY(page->stage().canvas().isVisible());
    }
};

QTEST_MAIN(TestLargeText)
#include "tst_large_text.moc"
