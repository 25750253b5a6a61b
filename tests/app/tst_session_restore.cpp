// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle of things, and started again on what it left.
#include "app/composition.h"
#include "app/store/sqlite_note_store.h"
#include "app/store/sqlite_study_store.h"
#include "app/store/study_database.h"
#include "ui/lesson/lesson_page.h"
#include "ui/studio/studio_page.h"
#include "ui/study/notes/note_edit.h"
#include "ui/study/notes/notes_panel.h"
#include "ui/study/practice/practice_asking.h"
#include "ui/study/practice/practice_page.h"
#include "ui/text/lesson_text_view.h"
#include "ui/text/reading_place.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;

class TestSessionRestore : public QObject {
    Q_OBJECT

private:
    static constexpr int patience = 30000;
    std::unique_ptr<QTemporaryDir> m_home;
    QString data() const { return m_home->filePath(QStringLiteral("data/convlab")); }
    QString config() const { return m_home->filePath(QStringLiteral("config/convlab")); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject lesson(const QString &id) const { return QJsonDocument::fromJson(read(data() + QStringLiteral("/lessons/") + id + QStringLiteral(".json"))).object(); }
    QByteArray settings() const { return read(config() + QStringLiteral("/convlab.conf")); }

    /// A window of its own process, killed with SIGKILL once `reached` is so.
    void killWhen(const QStringList &arguments, const std::function<bool()> &reached)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QStringLiteral("config")));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CONVLAB_BINARY), arguments);
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(reached() || program.state() == QProcess::NotRunning, patience);
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
    std::unique_ptr<app::Composition> startAgain()
    {
        auto program = std::make_unique<app::Composition>(data(), config());
        program->window().openLast();
        return program;
    }

    static void press(app::Composition &program, const char *text)
    {
        for (QPushButton *button : program.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return button->click();
        }
        QFAIL(text);
    }
    /// Begins a session about pooling.
    static void practise(app::Composition &program)
    {
        program.window().open(QStringLiteral("pooling"));
        program.window().show();
        for (QAction *action : program.window().findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Practise this section"))
                action->trigger();
        }
        QCOMPARE(program.window().currentId(), QStringLiteral("practice"));
    }
    static ui::QuestionView &asked(app::Composition &program) { return *program.window().findChild<ui::PracticePage *>()->asking().view(); }

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void anEditedLessonComesBack()
    {
        killWhen({QStringLiteral("--lesson"), QStringLiteral("pooling"), QStringLiteral("--set"), QStringLiteral("stride=1"), QStringLiteral("--step"), QStringLiteral("3")},
                 [this] { return lesson(QStringLiteral("pooling")).value(QStringLiteral("step")) == 2; });
        const auto program = startAgain();
        QCOMPARE(program->window().currentId(), QStringLiteral("pooling"));
        const ui::LessonSession &session = program->window().currentLesson()->session();
        QCOMPARE(session.timeline().moment().step, 2);
        QCOMPARE(session.state(), lesson(QStringLiteral("pooling")).value(QStringLiteral("state")).toObject());
        QVERIFY(session.state() != session.presetState(session.content().presets.front())); // what was set
    }

    void aPlayingLessonComesBackWhereItWas()
    {
        const QString first = QStringLiteral("cross_correlation_1d");
        killWhen({}, [this, first] { return lesson(first).value(QStringLiteral("step")).toInt() >= 1; }); // a first start plays
        const int step = lesson(first).value(QStringLiteral("step")).toInt();
        const auto program = startAgain();
        const ui::Timeline &timeline = program->window().currentLesson()->session().timeline();
        QCOMPARE(timeline.moment().step, step);
        QVERIFY(!timeline.playing());
    }

    void aPictureInTheStudioComesBack()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString path = m_home->filePath(QStringLiteral("my picture.png"));
        QVERIFY(picture.save(path));
        const QString studio = QStringLiteral("image_studio");
        killWhen({QStringLiteral("--picture"), path, QStringLiteral("--page"), studio},
                 [this, studio] { return QJsonDocument(lesson(studio)).toJson().contains("my picture.png"); });
        const auto program = startAgain();
        QCOMPARE(program->window().currentId(), studio);
        QTRY_COMPARE(program->studio().page()->session().picture().size(), picture.size()); // it is read beside the window
    }

    /// Without a word of the window's end: nothing but the timer has written.
    void aChangedWindowComesBack()
    {
        const app::QtSettings reader(config(), data());
        const QSize size(1111, 777);
        {
            const auto program = startAgain();
            program->window().show();
            program->window().resize(size);
            QTRY_VERIFY(!reader.preferences().geometry.isEmpty());
        }
        const auto program = startAgain();
        QCOMPARE(program->window().size(), size);
    }

    /// While the first program still runs, and cannot have been asked to save, another one reads.
    void aNoteIsThereAMomentAfterItIsTyped()
    {
        const auto program = startAgain();
        auto *note = program->window().findChild<ui::NotesPanel *>()->findChild<ui::NoteEdit *>();
        QTest::keyClicks(note, QStringLiteral("half a thou"));
        app::StudyDatabase database(data());
        app::SqliteNoteStore notes(database);
        QTRY_COMPARE(notes.notes().size(), std::size_t(1));
        QCOMPARE(notes.notes().front().text, std::string("half a thou"));
    }

    void anAnsweredQuestionOfAHalfSessionIsKept()
    {
        const auto program = startAgain();
        practise(*program);
        press(*program, "I don’t know");
        app::StudyDatabase database(data());
        QCOMPARE(app::SqliteStudyStore(database).log().size(), std::size_t(1));
        const std::string prompt = asked(*program).question().prompt.key;
        QTRY_VERIFY(!lesson(QStringLiteral("practice")).isEmpty()); // by its timer: the program has not been told to end
        const auto again = startAgain();
        QCOMPARE(again->window().currentId(), QStringLiteral("practice"));
        again->window().show();
        QCOMPARE(asked(*again).question().prompt.key, prompt);
        QVERIFY(asked(*again).answered());
        press(*again, "Next");
        QVERIFY(!asked(*again).answered());
    }

    void aPracticeGoesOnWithItsQuestion()
    {
        const auto program = startAgain();
        practise(*program);
        press(*program, "I don’t know");
        press(*program, "Next");
        press(*program, "Hint");
        const practice::Question question = asked(*program).question();
        QTRY_COMPARE(lesson(QStringLiteral("practice")).value(QStringLiteral("asked")).toInt(), 2);
        const auto again = startAgain();
        again->window().show();
        QVERIFY(asked(*again).question() == question);
        QVERIFY(!asked(*again).answered());
        press(*again, "I don’t know");
        QVERIFY(asked(*again).answered());
        press(*again, "End session");
        QTRY_VERIFY(lesson(QStringLiteral("practice")).isEmpty());
        const auto after = startAgain();
        QVERIFY(!after->window().findChild<ui::PracticePage *>()->asking().view());
    }

    /// Killed in the middle of a session, seen from outside.
    void aKilledPracticeGoesOn()
    {
        QJsonObject place;
        {
            const auto program = startAgain();
            practise(*program);
            QTRY_VERIFY(!lesson(QStringLiteral("practice")).isEmpty());
            place = lesson(QStringLiteral("practice"));
        }
        killWhen({QStringLiteral("--lesson"), QStringLiteral("pooling")}, [this] { return settings().contains("lastPage=pooling"); });
        QCOMPARE(lesson(QStringLiteral("practice")), place); // nobody looked at it
        const auto program = startAgain();
        program->window().open(QStringLiteral("practice"));
        QCOMPARE(program->window().findChild<ui::PracticePage *>()->asking().view()->question().seed, place.value(QStringLiteral("seed")).toString().toULongLong());
    }

    void nobodysQuestionIsNotAsked_data()
    {
        QTest::addColumn<QByteArray>("kept");
        for (const char *kept : {"{}", "[]", "{\"item\": 7}", R"({"item": "no_such", "seed": "1", "asked": 1, "started": 1, "shown": 1})",
                                 R"({"item": "pool_size", "seed": "-x", "asked": 1})", R"({"item": "pool_size", "seed": "1", "asked": 1, "started": 1, "shown": 1})",
                                 R"({"item": "pool_size", "seed": "1", "asked": 1, "started": 1, "shown": 9e18})"})
            QTest::newRow(kept) << QByteArray(kept);
    }

    void nobodysQuestionIsNotAsked()
    {
        QFETCH(QByteArray, kept);
        QVERIFY(QDir().mkpath(data() + QStringLiteral("/lessons")));
        QFile file(data() + QStringLiteral("/lessons/practice.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kept);
        file.close();
        const auto program = startAgain();
        program->window().open(QStringLiteral("practice"));
        QVERIFY(!program->window().findChild<ui::PracticePage *>()->asking().view());
    }

    void damagedFilesDoNotHoldUpTheStart()
    {
        QVERIFY(QDir().mkpath(data() + QStringLiteral("/lessons")) && QDir().mkpath(config()));
        for (const QString &path : {config() + QStringLiteral("/convlab.conf"), config() + QStringLiteral("/data-folder.conf"), data() + QStringLiteral("/study.sqlite"),
                                    data() + QStringLiteral("/lessons/cross_correlation_1d.json")}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("{\0\xff[General\nfolder", 18));
        }
        killWhen({}, [this] { return settings().contains("lastPage=cross_correlation_1d"); });
        QCOMPARE(QDir(config()).entryList({QStringLiteral("convlab.damaged-*")}).size(), 1);
        QVERIFY(read(data() + QStringLiteral("/study.sqlite")).startsWith("{")); // left alone until the learner decides
    }

    void thePlaceInTheTextComesBack()
    {
        double share = 0;
        {
            const auto program = startAgain();
            program->window().resize(1280, 800);
            program->window().show();
            auto *bar = program->window().currentLesson()->findChild<ui::LessonTextView *>()->verticalScrollBar();
            QTRY_VERIFY(bar->maximum() > 0);
            program->window().currentLesson()->session().move([](ui::Timeline &timeline) { timeline.pause(); });
            for (int page = 0; page < 3; ++page)
                bar->triggerAction(QScrollBar::SliderPageStepAdd);
            const ui::ReadingPlace &place = program->window().currentLesson()->reading();
            QTRY_COMPARE(lesson(QStringLiteral("cross_correlation_1d")).value(QStringLiteral("reading")).toDouble(), place.share());
            share = place.share();
            QVERIFY(share > 0.1);
        }
        const auto program = startAgain();
        program->window().resize(1280, 800);
        program->window().show();
        auto *bar = program->window().currentLesson()->findChild<ui::LessonTextView *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_VERIFY(std::abs(bar->value() - share * bar->maximum()) <= 2);
    }
};

QTEST_MAIN(TestSessionRestore)
#include "tst_session_restore.moc"
