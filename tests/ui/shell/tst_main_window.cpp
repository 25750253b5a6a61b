// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/memory_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/controls/notice_bar.h"
#include "ui/controls/preset_picker.h"
#include "ui/lesson/lesson_page.h"
#include "ui/lesson/stage_panel.h"
#include "ui/shell/main_window.h"
#include "ui/text/lesson_text_view.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

namespace {

const QString conv = QStringLiteral("cross_correlation_2d");
const QString pooling = QStringLiteral("pooling");

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0) == text)
            return action;
    }
    qFatal("no action is called %s", qPrintable(text));
    return nullptr;
}

/// How often a widget gets another style, as all of them do with another theme.
class StyleCount : public QObject {
public:
    explicit StyleCount(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::StyleChange;
        return false;
    }

    int count = 0;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private:
    LessonLibrary m_library;
    Course m_course;
    MemorySettings m_settings;

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_library, m_course, m_settings);
        window->show();
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
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }

    void theNavigatorListsAllThirteenAndOpensWhatExists()
    {
        const auto window = makeWindow();
        auto *list = window->findChild<QListWidget *>();
        QCOMPARE(list->count(), 13);
        for (int row = 0; row < list->count(); ++row) {
            const bool exists = m_library.find(m_course.sections[static_cast<std::size_t>(row)].id);
            QCOMPARE(list->item(row)->flags().testFlag(Qt::ItemIsEnabled), exists);
        }
    }

    void aThemeIsAppliedOnceAndOnlyIfItIsAnother()
    {
        const auto window = makeWindow();
        StyleCount styles(*window->findChild<QListWidget *>());
        Preferences preferences = window->preferences();
        preferences.hintsSeen << QStringLiteral("play");
        preferences.navigatorVisible = preferences.textVisible = false;
        window->setPreferences(preferences);
        QCOMPARE(styles.count, 0);
        preferences.theme = Preferences::ThemeChoice::Dark;
        preferences.textScale = 1.2;
        preferences.valueMap = ValueMap::PurpleGreen;
        preferences.reducedMotion = preferences.speakSteps = preferences.navigatorVisible = preferences.textVisible = true;
        window->setPreferences(preferences); // the menu's ticks follow, and each of them says so
        QCOMPARE(styles.count, 1);
        QVERIFY(window->preferences() == preferences);
    }

    void aFirstStartPlaysTheFirstLessonSlowly()
    {
        const auto window = makeWindow();
        window->openLast();
        QCOMPARE(window->currentId(), m_library.entries().front().content.id);
        const Timeline &timeline = window->currentLesson()->session().timeline();
        QVERIFY(timeline.playing());
        QVERIFY(timeline.speed() < 1);
    }

    void whatWasToldToPlayBeforeTheWindowIsShownPlays()
    {
        MainWindow window(m_library, m_course, m_settings);
        window.openLast(); // as the program does: the page first, then the window
        window.show();
        const Timeline &timeline = window.currentLesson()->session().timeline();
        QTRY_VERIFY(timeline.phase() > 0);
    }

    void playerKeysWorkFromTheNavigator()
    {
        const auto window = makeWindow();
        window->open(conv);
        const Timeline &timeline = window->currentLesson()->session().timeline();
        auto *list = window->findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(timeline.moment().step, 1);
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(timeline.atStart());
        QTest::keyClick(list, Qt::Key_5);
        QCOMPARE(timeline.speed(), 4.0);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(timeline.playing());
        QTest::keyClick(list, Qt::Key_Down); // still moves in the list
        QVERIFY(window->currentId() != conv);
    }

    void playerKeysWorkFromTheLessonText()
    {
        const auto window = makeWindow();
        window->open(conv);
        const Timeline &timeline = window->currentLesson()->session().timeline();
        auto *text = window->currentLesson()->findChild<LessonTextView *>();
        QTest::keyClick(text, Qt::Key_Right);
        QCOMPARE(timeline.moment().step, 1);
        QTest::keyClick(text, Qt::Key_Space);
        QVERIFY(timeline.playing());
        text->verticalScrollBar()->setValue(0);
        QTest::keyClick(text, Qt::Key_PageDown); // still scrolls
        QVERIFY(text->verticalScrollBar()->value() > 0);
    }

    void aClickOnAControlLeavesSpaceToThePlayer()
    {
        const auto window = makeWindow();
        window->open(conv);
        LessonPage *page = window->currentLesson();
        page->setFocus();
        QWidget *before = window->focusWidget();
        auto *flip = page->findChild<QCheckBox *>();
        QTest::mouseClick(flip, Qt::LeftButton, {}, QPoint(8, flip->height() / 2));
        QVERIFY(flip->isChecked());
        QCOMPARE(window->focusWidget(), before);
        for (const QWidget *control : page->findChildren<QWidget *>()) {
            if (qobject_cast<const QComboBox *>(control) || qobject_cast<const PresetPicker *>(control))
                QVERIFY(!(control->focusPolicy() & Qt::ClickFocus));
        }
    }

    void thePickerNamesThePresetThatWasChosen()
    {
        const auto window = makeWindow();
        for (const LessonLibrary::Entry &entry : m_library.entries()) {
            window->open(entry.content.id);
            LessonPage *page = window->currentLesson();
            for (const Preset &preset : entry.content.presets) {
                page->session().applyPreset(preset.name);
                const QString name = page->findChild<PresetPicker *>()->accessibleName();
                QVERIFY2(name.endsWith(preset.title), qPrintable(entry.content.id + QLatin1Char(' ') + preset.name + QLatin1Char(' ') + name));
            }
        }
    }

    void theNextStartFindsEverythingAsItWas()
    {
        QJsonObject state;
        {
            const auto window = makeWindow();
            window->open(conv);
            LessonSession &session = window->currentLesson()->session();
            session.setValue(QStringLiteral("padding"), 1);
            const int input = session.sceneNow().partIndex("input.c0");
            session.editCell({input, 1, 1}, 42);
            session.move([](Timeline &timeline) { timeline.toEnd(); });
            state = session.state();
            QVERIFY(session.canUndo());
            window->close();
        }
        const auto window = makeWindow();
        window->openLast();
        QCOMPARE(window->currentId(), conv);
        QCOMPARE(window->currentLesson()->session().state(), state);
        QVERIFY(window->currentLesson()->session().timeline().atEnd());
    }

    void lessonsAreSavedShortlyAfterAChange()
    {
        const auto window = makeWindow();
        window->open(conv);
        window->currentLesson()->session().setValue(QStringLiteral("padding"), 1);
        QTRY_VERIFY(!m_settings.lessons.value(conv).isEmpty());
        QCOMPARE(m_settings.lessons.value(conv).value(QStringLiteral("state")).toObject(),
                 window->currentLesson()->session().state());
    }

    void everyPlayerKeyWorks()
    {
        const auto window = makeWindow();
        window->open(conv);
        LessonPage *page = window->currentLesson();
        const Timeline &timeline = page->session().timeline();
        const auto press = [&](Qt::Key key) { QTest::keyClick(page, key); };
        press(Qt::Key_Right);
        QCOMPARE(timeline.moment().step, 1);
        press(Qt::Key_Left);
        QCOMPARE(timeline.moment().step, 0);
        press(Qt::Key_End);
        QVERIFY(timeline.atEnd());
        press(Qt::Key_Comma);
        QVERIFY(!timeline.atEnd());
        press(Qt::Key_Period);
        QVERIFY(timeline.atEnd());
        press(Qt::Key_Home);
        QVERIFY(timeline.atStart());
        press(Qt::Key_5);
        QCOMPARE(timeline.speed(), 4.0);
        press(Qt::Key_L);
        QVERIFY(timeline.looping());
        press(Qt::Key_Space);
        QVERIFY(timeline.playing());
        press(Qt::Key_Space);
        QVERIFY(!timeline.playing());
    }

    void undoAndRedoAreInTheMenu()
    {
        const auto window = makeWindow();
        window->open(conv);
        LessonSession &session = window->currentLesson()->session();
        const QJsonObject page = session.state();
        session.setValue(QStringLiteral("padding"), 2);
        actionNamed(*window, QStringLiteral("Undo"))->trigger();
        QCOMPARE(session.state(), page);
        actionNamed(*window, QStringLiteral("Redo"))->trigger();
        QVERIFY(session.state() != page);
        actionNamed(*window, QStringLiteral("Back to the lab page’s example"))->trigger();
        QCOMPARE(session.truth(), LessonSession::Truth::Reproduced);
    }

    void anImpossibleSettingIsExplainedAndMended()
    {
        const auto window = makeWindow();
        window->open(conv);
        LessonSession &session = window->currentLesson()->session();
        session.setValue(QStringLiteral("dilation"), 4);
        QVERIFY(session.error().has_value());
        const auto *notice = window->currentLesson()->findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->accessibleName().contains(QStringLiteral("spans 5 cells")), qPrintable(notice->accessibleName()));
        QPushButton *remedy = nullptr;
        for (QPushButton *button : window->currentLesson()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Use ")))
                remedy = button;
        }
        QVERIFY(remedy);
        QTest::mouseClick(remedy, Qt::LeftButton);
        QVERIFY(!session.error().has_value());
    }

    void themesSwitchAndAreKept()
    {
        const auto window = makeWindow();
        window->open(conv);
        actionNamed(*window, QStringLiteral("Dark"))->trigger();
        QVERIFY(window->theme().dark);
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::Dark);
        actionNamed(*window, QStringLiteral("High contrast"))->trigger();
        QCOMPARE(window->theme().name, QStringLiteral("contrast"));
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::Contrast);
        actionNamed(*window, QStringLiteral("Light"))->trigger();
        QVERIFY(!window->theme().dark);
    }

    void aThemeFromTheCommandLineIsNotKept()
    {
        const auto window = makeWindow();
        window->overrideTheme(QStringLiteral("dark"));
        QVERIFY(window->theme().dark);
        window->close();
        QCOMPARE(m_settings.kept.theme, Preferences::ThemeChoice::System);
    }

    void aThemeChosenByHandWinsOverTheCommandLine()
    {
        m_settings.kept.theme = Preferences::ThemeChoice::Light;
        const auto window = makeWindow();
        for (const char *shown : {"dark", "contrast"}) {
            window->overrideTheme(QLatin1String(shown));
            actionNamed(*window, QStringLiteral("Light"))->trigger(); // what is preferred anyway
            QCOMPARE(window->theme().name, QStringLiteral("light"));
            QVERIFY(window->themeOverride().isEmpty() && actionNamed(*window, QStringLiteral("Light"))->isChecked());
        }
    }

    void aHiddenLessonDoesNotPlayOn()
    {
        const auto window = makeWindow();
        window->open(conv);
        LessonSession &session = window->currentLesson()->session();
        session.move([](Timeline &timeline) { timeline.play(); });
        window->open(pooling);
        QVERIFY(!session.timeline().playing());
    }

    void playingToTheEndFinishesASection()
    {
        const auto window = makeWindow();
        window->open(pooling);
        QCOMPARE(m_settings.kept.sectionStates.value(pooling), QStringLiteral("started"));
        window->currentLesson()->session().move([](Timeline &timeline) { timeline.toEnd(); });
        QCOMPARE(m_settings.kept.sectionStates.value(pooling), QStringLiteral("finished"));
    }

    void aRunOfOneStepFinishesNothing()
    {
        const auto window = makeWindow();
        window->open(conv);
        window->currentLesson()->session().setValue(QStringLiteral("stride"), 3);
        QVERIFY(window->currentLesson()->session().timeline().atEnd());
        QCOMPARE(m_settings.kept.sectionStates.value(conv), QStringLiteral("started"));
    }

    void hoveringTheStageLightsWhatIsLinked()
    {
        const auto window = makeWindow();
        window->open(conv);
        CanvasView &canvas = window->currentLesson()->stage().canvas();
        QCoreApplication::processEvents();
        const QImage before = canvas.grab().toImage();
        const CellRef corner{canvas.scene().partIndex("input.c0"), 2, 2};
        QTest::mouseMove(&canvas, canvas.cellRect(corner).center().toPoint());
        QTRY_VERIFY(canvas.grab().toImage() != before);
    }

    void everythingFitsIntoASmallWindow()
    {
        const auto window = makeWindow();
        for (const LessonLibrary::Entry &entry : m_library.entries()) {
            window->open(entry.content.id);
            window->resize(1024, 640);
            QCOMPARE(window->size(), QSize(1024, 640)); // no minimum size larger than this
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
