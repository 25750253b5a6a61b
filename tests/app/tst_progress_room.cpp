// SPDX-License-Identifier: GPL-3.0-or-later
// The progress page in a window: from a click to a question or a stage, and what it exchanges with files.
#include "app/exchange/study_exchange.h"
#include "app/exchange/study_json.h"
#include "app/practice_room.h"
#include "app/progress_room.h"
#include "app/store/sqlite_connection.h"
#include "app/store/study_database.h"
#include "tests/app/exchange/full_record.h"
#include "tests/app/study_store_support.h"
#include "tests/ui/shell/memory_settings.h"
#include "ui/lesson/lesson_page.h"
#include "ui/shell/main_window.h"
#include "ui/study/practice/practice_desk.h"
#include "ui/study/skill_check_content.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QLabel>
#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;
using ui::ExchangeKind;

namespace {

struct Program {
    Program()
        : database(dir.path()), library(ui::LessonLibrary::load(QStringLiteral(":/convlab"))),
          window(library, ui::loadCourse(QStringLiteral(":/convlab/course.json")), settings), practice(window, database, library, ui::loadSkillCheckContent(), clock),
          progress(window, database, practice, clock, [this] {
              practice.desk().reload();
              ++readAgain;
          })
    {
        practice.moveIn();
        progress.moveIn();
        window.show();
    }
    /// A second goes by whenever somebody looks.
    static std::int64_t clock()
    {
        static std::int64_t seconds = fullMorning + 20 * practice::secondsPerDay;
        return ++seconds * 1000;
    }
    QString file(const char *name) const { return dir.filePath(QLatin1String(name)); }
    QByteArray exported(ExchangeKind kind)
    {
        progress.exportTo(kind, file("out"));
        return contents(file("out"));
    }
    QString message() { return progress.page().findChild<QLabel *>(QStringLiteral("exchangeMessage"))->text(); }

    QTemporaryDir dir;
    StudyDatabase database;
    ui::MemorySettings settings;
    ui::LessonLibrary library;
    ui::MainWindow window;
    PracticeRoom practice;
    ProgressRoom progress;
    int readAgain = 0;
};

} // namespace

class TestProgressRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void ctrlGOpensThePage()
    {
        Program p;
        p.window.open(QStringLiteral("pooling"));
        QAction *action = nullptr;
        for (QAction *one : p.window.findChildren<QAction *>())
            if (one->shortcut() == QKeySequence(QStringLiteral("Ctrl+G")))
                action = one;
        QVERIFY(action);
        action->trigger();
        QCOMPARE(p.window.currentId(), QStringLiteral("progress"));
    }

    void clicksLeadToQuestionsAndStages()
    {
        Program p;
        ui::ProgressPage &page = p.progress.page();
        Q_EMIT page.skillWanted(QStringLiteral("pooling"), QStringLiteral("pooling_size"));
        QCOMPARE(p.window.currentId(), QStringLiteral("practice"));
        QCOMPARE(p.practice.desk().question().skill, std::string("pooling_size"));
        Q_EMIT page.sectionWanted(QStringLiteral("im2col"));
        QCOMPARE(p.practice.desk().question().section, std::string("im2col"));
        Q_EMIT page.generatorWanted(QStringLiteral("size_square"));
        QCOMPARE(p.practice.desk().question().generator, std::string("size_square"));
        const practice::StageState stage = p.practice.desk().question().stage;
        p.practice.desk().finish();
        Q_EMIT page.stageWanted(stage);
        QCOMPARE(p.window.currentId(), QString::fromStdString(stage.section));
        QVERIFY(p.window.currentLesson()->session().timeline().playing());
        Q_EMIT page.openWanted(QStringLiteral("pooling"));
        QCOMPARE(p.window.currentId(), QStringLiteral("pooling"));
        Q_EMIT page.dueWanted();
        QCOMPARE(p.window.currentId(), QStringLiteral("practice"));
        QVERIFY(p.practice.desk().running());
    }

    void whatWaitsToBeSavedIsExportedToo()
    {
        Program p;
        bool othersWait = false;
        p.progress.setOthersWait([&othersWait] { return othersWait; });
        SqliteConnection holder(database(p.dir), SqliteConnection::Access::ReadWrite);
        QVERIFY(holder.run(QStringLiteral("BEGIN IMMEDIATE")));
        p.practice.practiseSection(QStringLiteral("pooling"));
        p.practice.desk().answer(p.practice.desk().question().answer);
        QVERIFY(p.practice.desk().waiting());
        QVERIFY(readRecord(p.database).reviews.empty());
        QCOMPARE(studyFromJson(p.exported(ExchangeKind::Everything)).reviews.size(), std::size_t{1});
        QVERIFY(!p.message().contains(QStringLiteral("without")));
        othersWait = true;
        p.exported(ExchangeKind::Everything);
        QVERIFY2(p.message().contains(QStringLiteral("without the notes")), "it says what it lacks");
    }

    void whatIsExportedComesBackInAnotherProfile()
    {
        Program one, two;
        importRecord(one.database, fullRecord(), QDateTime::fromMSecsSinceEpoch(Program::clock()));
        const QByteArray json = one.exported(ExchangeKind::Everything);
        QCOMPARE(studyFromJson(json).reviews.size(), std::size_t{5});
        QVERIFY(one.message().startsWith(QStringLiteral("Written to ")));
        two.progress.importFrom(one.file("out"));
        QCOMPARE(two.readAgain, 1);
        QCOMPARE(two.window.currentId(), QStringLiteral("progress"));
        QVERIFY2(two.message().startsWith(QStringLiteral("Added: 5 answers, 2 sections opened elsewhere, ")), qPrintable(two.message()));
        QCOMPARE(two.practice.desk().queue().log().size(), std::size_t{5});
        QCOMPARE(two.exported(ExchangeKind::Everything), json);
        QCOMPARE(two.exported(ExchangeKind::Answers).count("\r\n"), 6);
        QVERIFY(two.exported(ExchangeKind::Cards).contains("\nconvlab:size_square:"));
        two.progress.importFrom(one.file("out"));
        QCOMPARE(two.message(), QStringLiteral("Everything in this file was here already."));
        QCOMPARE(two.database.backups().size(), 1);
    }

    void aFailedExportLeavesTheOldFile()
    {
        Program p;
        overwrite(p.file("out"), "old");
        QVERIFY(QDir().mkdir(p.file("folder")));
        p.progress.exportTo(ExchangeKind::Everything, p.file("folder"));
        QVERIFY(p.message().startsWith(QStringLiteral("Nothing was exported; ")));
        p.progress.exportTo(ExchangeKind::Everything, p.file("none/out"));
        QVERIFY(p.message().startsWith(QStringLiteral("Nothing was exported; ")));
        QVERIFY(QFile::setPermissions(p.file("folder"), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(contents(p.file("out")), QByteArray("old"));
    }

    void aBadFileChangesNothing()
    {
        Program p;
        const QByteArray before = p.exported(ExchangeKind::Everything);
        for (const QByteArray &bad : {QByteArray("no json"), QByteArray(R"({"cards": 1})"), QByteArray(before).replace("\"version\": 1", "\"version\": 2"),
                                      QByteArray(before).replace("\"retention\":0.9", "\"retention\":9")}) {
            overwrite(p.file("bad.json"), bad);
            p.progress.importFrom(p.file("bad.json"));
            QVERIFY2(p.message().startsWith(QStringLiteral("Nothing was imported; everything is as it was. ")), bad);
            QCOMPARE(p.exported(ExchangeKind::Everything), before);
        }
        QCOMPARE(p.readAgain, 0);
        QVERIFY(p.database.backups().isEmpty());
    }
};

QTEST_MAIN(TestProgressRoom)
#include "tst_progress_room.moc"
