// SPDX-License-Identifier: GPL-3.0-or-later
// Another language takes nothing away: what was open, typed or undone before is there after.
#include "tests/languages/language_program.h"
#include "ui/shell/hints/first_hints.h"
#include "ui/shell/options/settings_dialog.h"
#include "ui/shell/status_facts.h"
#include "ui/studio/studio_page.h"
#include "ui/study/checklist/certificate_dialog.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/practice/practice_asking.h"
#include "ui/study/practice/practice_page.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace convlab;
using tests::Program;

namespace {

const QString pooling = QStringLiteral("pooling"), german = QStringLiteral("de"), english = QStringLiteral("en");

} // namespace

class TestLanguageSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    /// Our own dark palette is in force when the new window is made: it is not the system's.
    void theSystemIsStillFollowed()
    {
        Program program;
        const auto choose = [&program](ui::Preferences::ThemeChoice theme) {
            ui::Preferences preferences = program.window().preferences();
            preferences.theme = theme;
            program.window().setPreferences(preferences);
        };
        choose(ui::Preferences::ThemeChoice::System);
        const QString system = program.window().theme().name;
        choose(system == QLatin1String("dark") ? ui::Preferences::ThemeChoice::Light : ui::Preferences::ThemeChoice::Dark);
        QVERIFY(program.window().theme().name != system);
        program.speak(german);
        choose(ui::Preferences::ThemeChoice::System);
        QCOMPARE(program.window().theme().name, system);
    }

    void everythingVisibleSpeaksIt()
    {
        Program program;
        program.window().open(pooling);
        const QString before = program.firstMenu();
        const QString title = program.window().currentLesson()->session().content().summary;
        program.speak(german);
        QCOMPARE(program.window().currentId(), pooling);
        QVERIFY(program.firstMenu() != before);
        QVERIFY(program.window().currentLesson()->session().content().summary != title);
        QCOMPARE(program.window().preferences().language, german);
        program.speak(english);
        QCOMPARE(program.firstMenu(), before);
        QCOMPARE(program.window().currentLesson()->session().content().summary, title);
    }

    void theNextStartSpeaksIt()
    {
        Program program;
        program.speak(german);
        const app::Composition next(program.data.path(), program.config.path());
        QVERIFY(!QCoreApplication::translate("convlab::ui::Menus", "&Help").contains(QLatin1String("Help")));
    }

    void settingsAndHintsAreStillThere()
    {
        Program program;
        program.window().open(pooling);
        program.window().show();
        program.composition.hints().beginAgain();
        QTest::keyClick(&program.window(), Qt::Key_Escape); // the first one is read
        const QString hint = program.composition.hints().current();
        QVERIFY(!hint.isEmpty());
        for (QAction *action : program.window().findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Settings…"))
                action->trigger();
        }
        const auto languages = [&program] { return program.window().findChild<ui::SettingsDialog *>()->findChild<QComboBox *>(); };
        languages()->setCurrentIndex(languages()->findData(german));
        Q_EMIT languages()->activated(languages()->currentIndex()); // as a choice by hand does
        QCoreApplication::processEvents();
        QCOMPARE(program.window().preferences().language, german);
        QVERIFY(program.window().findChild<ui::SettingsDialog *>()->isVisible());
        QCOMPARE(languages()->currentData().toString(), german);
        QCOMPARE(program.composition.hints().current(), hint);
        program.speak(english);
    }

    void theCertificateStaysOpenWithItsName()
    {
        Program program;
        program.window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&program.window()));
        program.window().finishStart();
        const auto dialog = [&program] { return program.window().findChild<ui::CertificateDialog *>(); };
        const QList<QAction *> actions = program.window().findChildren<QAction *>();
        (*std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == QStringLiteral("&Certificate…"); }))->trigger();
        dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Ada"));
        program.speak(german);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->certificate().learner, QStringLiteral("Ada"));
        dialog()->close();
        QCOMPARE(program.window().preferences().learner, QStringLiteral("Ada"));
        program.speak(english);
        QVERIFY2(!dialog(), "closed stays closed");
    }

    void sessionsGoOn()
    {
        Program program;
        ui::LessonSession &first = program.session(pooling);
        const QJsonObject atFirst = first.state();
        first.applyPreset(first.content().presets[1].name);
        const QJsonObject second = first.state();
        first.applyPreset(first.content().presets[2].name);
        const QJsonObject third = first.state();
        first.undo();
        first.move([](ui::Timeline &timeline) {
            timeline.setSpeed(2);
            timeline.setLooping(true);
            timeline.toEnd();
            timeline.stepBack();
        });
        const QJsonObject saved = first.saved();
        ui::LessonSession &asking = program.session(QStringLiteral("cross_correlation_1d"));
        asking.setPredicting(true);
        asking.answerPrediction(1e6);
        const int tries = asking.predict().tries();
        program.speak(german);
        QCOMPARE(program.window().currentId(), QStringLiteral("cross_correlation_1d"));
        const ui::LessonSession &asked = program.window().currentLesson()->session();
        QCOMPARE(asked.predict().tries(), tries);
        QCOMPARE(asked.predict().phase(), ui::PredictFirst::Phase::Wrong);
        program.speak(english); // the other lesson has not been opened in between
        ui::LessonSession &after = program.session(pooling);
        QCOMPARE(after.saved(), saved);
        QCOMPARE(after.timeline().speed(), 2.0);
        QVERIFY(after.timeline().looping());
        QVERIFY(after.canUndo() && after.canRedo());
        after.redo();
        QCOMPARE(after.state(), third);
        after.undo();
        QCOMPARE(after.state(), second);
        after.undo();
        QCOMPARE(after.state(), atFirst);
    }

    void impossibleStatesStayImpossible()
    {
        Program program;
        ui::LessonSession &session = program.session(pooling);
        session.setValue(QStringLiteral("kernel"), QJsonValue(QJsonArray{9, 9}));
        const bool impossible = session.error().has_value();
        const QJsonObject state = session.state();
        program.speak(german);
        const ui::LessonSession &after = program.window().currentLesson()->session();
        QCOMPARE(after.state(), state);
        QCOMPARE(after.error().has_value(), impossible);
    }

    void playingGoesOn()
    {
        Program program;
        program.session(pooling).move([](ui::Timeline &timeline) { timeline.play(); });
        program.speak(german);
        QVERIFY(program.window().currentLesson()->session().timeline().playing());
    }

    void theStudioKeepsPicturesAndUndo()
    {
        Program program;
        program.window().open(app::StudioRoom::pageId);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        program.composition.studio().page()->session().paste(picture);
        program.composition.studio().page()->session().addFilter({});
        const ui::StudioState state = program.composition.studio().page()->session().state();
        program.speak(german);
        ui::StudioSession &after = program.composition.studio().page()->session();
        QVERIFY(after.state() == state);
        QCOMPARE(after.picture().size(), picture.size());
        QVERIFY(after.canUndo());
        after.undo();
        QVERIFY(!(after.state() == state));
        QCOMPARE(after.picture().size(), picture.size());
    }

    void answersInTheMakingStay_data()
    {
        QTest::addColumn<QString>("generator");
        for (const char *name : {"pool_size", "pool_max_grid", "grid_order"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void answersInTheMakingStay()
    {
        QFETCH(QString, generator);
        Program program;
        program.window().open(pooling);
        program.window().open(QStringLiteral("practice"));
        auto *page = program.window().findChild<ui::PracticePage *>();
        page->practiseGenerator(generator);
        ui::AnswerDraft draft = page->asking().view()->draft();
        const std::string prompt = page->asking().view()->question().prompt.key;
        draft.typed = QStringLiteral("12");
        for (double &value : draft.filled)
            value = 3;
        std::reverse(draft.order.begin(), draft.order.end());
        draft.hinted = true;
        page->asking().view()->setDraft(draft);
        const ui::AnswerDraft before = page->asking().view()->draft();
        QCOMPARE(before.order, draft.order);
        program.speak(german);
        auto *other = program.window().findChild<ui::PracticePage *>();
        QVERIFY(other && other->asking().view());
        const ui::AnswerDraft after = other->asking().view()->draft();
        QCOMPARE(other->asking().view()->question().prompt.key, prompt);
        QCOMPARE(after.typed, before.typed);
        QCOMPARE(after.order, before.order);
        QCOMPARE(after.filled, before.filled);
        QVERIFY(after.hinted);
    }

    void theWindowStaysAsItWas()
    {
        Program program;
        program.window().open(pooling);
        program.window().setGeometry(40, 60, 1300, 850);
        program.window().show();
        program.window().findChild<QDockWidget *>(QStringLiteral("notes"))->show();
        QCoreApplication::processEvents();
        const QRect place = program.window().geometry();
        program.speak(german);
        QCOMPARE(program.window().geometry(), place);
        QVERIFY(program.window().isVisible());
        QVERIFY(program.window().findChild<QDockWidget *>(QStringLiteral("notes"))->isVisible());
    }

    void notesStay()
    {
        Program program;
        program.window().open(pooling);
        auto *note = program.window().findChild<ui::NotesPanel *>()->findChild<QPlainTextEdit *>();
        note->setPlainText(QStringLiteral("half a sentence"));
        program.speak(german);
        program.window().open(pooling);
        auto *after = program.window().findChild<ui::NotesPanel *>()->findChild<QPlainTextEdit *>();
        QCOMPARE(after->toPlainText(), QStringLiteral("half a sentence"));
    }
};

QTEST_MAIN(TestLanguageSwitch)

#include "tst_language_switch.moc"
