// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_checklist_store.h"
#include "app/store/study_database.h"
#include "app/store/study_schema.h"
#include "tests/app/study_store_support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

using Proofs = std::map<std::string, std::vector<TaskProof>>;

struct Checklist {
    explicit Checklist(const QString &folder) : database(folder), store(database) {}
    StudyDatabase database;
    SqliteChecklistStore store;
};

/// Child process: ticks task after task and says so, until it is killed.
int tickUntilKilled(const QString &folder)
{
    Checklist checklist(folder);
    for (int round = 1;; ++round) {
        const std::string task = "task" + std::to_string(round);
        if (!checklist.store.save(task, {{round, "a"}, {round, "b"}}))
            return 1;
        std::printf("%s\n", task.c_str());
        std::fflush(stdout);
    }
}

} // namespace

class TestChecklistStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksComeBackExactly()
    {
        QTemporaryDir dir;
        const std::vector<TaskProof> proofs{{1767225600123, "{\"size\":32}"}, {1767225700456, "{\"x\":\"⌊é'\\\"\"}"}};
        {
            Checklist checklist(dir.path());
            QVERIFY(checklist.store.proofs().empty());
            QVERIFY(checklist.store.save("sizes", proofs));
        }
        const Checklist checklist(dir.path());
        QVERIFY(checklist.store.proofs() == (Proofs{{"sizes", proofs}}));
        QVERIFY(checklist.store.notices().empty());
    }

    void aNewProofReplacesTheOldOneOfItsGoal()
    {
        QTemporaryDir dir;
        Checklist checklist(dir.path());
        QVERIFY(checklist.store.save("sizes", {{1, "a"}, {2, "b"}}));
        QVERIFY(checklist.store.save("sizes", {{1, "a"}, {3, "c"}}));
        QVERIFY(checklist.store.proofs() == (Proofs{{"sizes", {{1, "a"}, {3, "c"}}}}));
    }

    void anotherWindowsFurtherGoalsStay()
    {
        QTemporaryDir dir;
        Checklist one(dir.path()), two(dir.path());
        QVERIFY(one.store.save("sizes", {{1, "a"}, {2, "b"}}));
        QVERIFY(two.store.save("sizes", {{5, "x"}}));
        QVERIFY(one.store.proofs() == (Proofs{{"sizes", {{5, "x"}, {2, "b"}}}}));
    }

    void resettingForgetsOneTask()
    {
        QTemporaryDir dir;
        Checklist checklist(dir.path());
        QVERIFY(checklist.store.save("sizes", {{1, "a"}}));
        QVERIFY(checklist.store.save("axes", {{2, "b"}}));
        QVERIFY(checklist.store.save("sizes", {}));
        QVERIFY(checklist.store.proofs() == (Proofs{{"axes", {{2, "b"}}}}));
    }

    void databasesOfEarlierVersionsGetTheChecklist_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < studySchemaVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void databasesOfEarlierVersionsGetTheChecklist()
    {
        QFETCH(int, version);
        QTemporaryDir dir;
        const Attempt attempt = fill(dir.path());
        turnBack(database(dir), version);
        Checklist checklist(dir.path());
        QVERIFY(checklist.store.notices().empty());
        QVERIFY(checklist.store.save("axes", {{2, "b"}}));
        QVERIFY(Store(dir.path()).answers.attempts() == std::vector<Attempt>{attempt});
    }

    void aMissingFileIsSaid()
    {
        QTemporaryDir dir;
        Checklist checklist(dir.path());
        QFile::remove(database(dir));
        QVERIFY(!checklist.store.save("axes", {{2, "b"}}));
        QCOMPARE(checklist.store.notices().size(), std::size_t{1});
        QCOMPARE(checklist.store.notices()[0].kind, StoreNotice::Kind::NotSaving);
    }

    void aFolderThatCannotBeMadeMeansNotSaving()
    {
        QTemporaryDir dir;
        overwrite(dir.filePath(QStringLiteral("file")), "in the way");
        Checklist checklist(dir.filePath(QStringLiteral("file/folder")));
        QVERIFY(checklist.store.proofs().empty());
        QVERIFY(!checklist.store.save("axes", {{2, "b"}}));
        QCOMPARE(checklist.store.notices().front().kind, StoreNotice::Kind::NotSaving);
    }

    void survivesKill()
    {
        QTemporaryDir dir;
        for (int round = 0; round < 5; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--tick-until-killed"), dir.path()});
            QByteArray output;
            while (output.count('\n') < 5 + 3 * round) {
                QVERIFY2(writer.waitForReadyRead(5000), writer.readAllStandardError().constData());
                output += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished(5000));
            output += writer.readAllStandardOutput();
            const Checklist checklist(dir.path());
            QVERIFY(checklist.store.notices().empty());
            const Proofs stored = checklist.store.proofs();
            for (const QByteArray &line : output.left(output.lastIndexOf('\n')).split('\n')) {
                const auto found = stored.find(line.toStdString());
                QVERIFY2(found != stored.end() && found->second.size() == 2, line.constData());
            }
        }
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--tick-until-killed"))
        return tickUntilKilled(arguments.value(2));
    TestChecklistStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_checklist_store.moc"
