// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_command.h"

#include "app/exchange/study_exchange.h"
#include "app/exchange/study_json.h"
#include "app/store/study_database.h"
#include "tests/app/exchange/full_record.h"
#include "tests/app/study_store_support.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;
using Format = ProgressOptions::Format;

namespace {

constexpr practice::Seconds later = fullMorning + 10 * practice::secondsPerDay;

QByteArray output(Format format, const QString &folder, const QString &path = {})
{
    return progressOutput({format, path, {}}, {}, folder, later);
}

void fillFolder(const QString &folder)
{
    StudyDatabase database(folder);
    importRecord(database, fullRecord(), QDateTime::fromSecsSinceEpoch(later));
}

} // namespace

class TestProgressCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySectionHasALine()
    {
        QTemporaryDir dir;
        fillFolder(dir.path());
        const QString text = QString::fromUtf8(output(Format::Summary, dir.path()));
        QCOMPARE(text.count(QLatin1Char('\n')), 13 + 2);
        QVERIFY2(text.contains(QStringLiteral("\npooling                due: 2 of 9 kinds of questions asked, 1 known for three weeks or longer, 1 due now, recall about ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("\nim2col                 new: ")));
        QVERIFY(text.contains(QStringLiteral("you still knew it 1 of 1 times: 100 %. You aim at 93 %.")));
    }

    void exportsAreThoseOfTheWindow()
    {
        QTemporaryDir dir;
        fillFolder(dir.path());
        QCOMPARE(output(Format::Json, dir.path()), studyJson(fullRecord()));
        QCOMPARE(output(Format::Csv, dir.path()).count("\r\n"), 6);
        QVERIFY(output(Format::Anki, dir.path()).contains("\nconvlab:pool_size:"));
    }

    void aNewLearnersFolderStaysAsItIs()
    {
        QTemporaryDir dir;
        QCOMPARE(output(Format::Json, dir.path()), studyJson({}));
        QVERIFY(output(Format::Summary, dir.path()).contains("none asked yet"));
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        fillFolder(dir.path());
        const QString path = dir.filePath(QStringLiteral("out.json"));
        QVERIFY(output(Format::Json, dir.path(), path).isEmpty());
        QCOMPARE(contents(path), studyJson(fullRecord()));
        QVERIFY_THROWS_EXCEPTION(CommandLineError, output(Format::Json, dir.path(), dir.filePath(QStringLiteral("none/out.json"))));
        QVERIFY(QDir().mkdir(dir.filePath(QStringLiteral("folder"))));
        QVERIFY_THROWS_EXCEPTION(CommandLineError, output(Format::Json, dir.path(), dir.filePath(QStringLiteral("folder"))));
    }

    void damageIsSaid()
    {
        QTemporaryDir dir;
        overwrite(database(dir), "no database");
        QVERIFY_THROWS_EXCEPTION(CommandLineError, output(Format::Json, dir.path()));
        QCOMPARE(contents(database(dir)), QByteArray("no database"));
    }

    void theProgramPrintsIt()
    {
        QTemporaryDir dir;
        fillFolder(dir.filePath(QStringLiteral("convlab")));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), dir.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CONVLAB_BINARY), {QStringLiteral("progress"), QStringLiteral("--json")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardOutput(), studyJson(fullRecord()));
    }
};

QTEST_GUILESS_MAIN(TestProgressCommand)
#include "tst_progress_command.moc"
