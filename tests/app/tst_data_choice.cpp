// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_choice.h"
#include "app/store/study_database.h"
#include "app/store/sqlite_connection.h"
#include "app/store/sqlite_note_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::app;
using Kind = ui::DataPlace::Look::Kind;
using Way = ui::DataPlace::Way;

/// Nothing of the learner's is ever lost on the way from one data folder to another.
class TestDataChoice : public QObject {
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void keepNote(const QString &folder, const char *text)
    {
        StudyDatabase database(folder);
        SqliteNoteStore notes(database);
        const std::vector<Note> before = notes.notes();
        const std::int64_t basedOn = before.empty() ? 0 : before.front().changedMs;
        QCOMPARE(notes.save({"pooling", text, basedOn + 1}, basedOn), Saved::Yes);
    }
    static std::string noteIn(const QString &folder)
    {
        StudyDatabase database(folder);
        SqliteNoteStore notes(database);
        const std::vector<Note> kept = notes.notes();
        return kept.empty() ? std::string() : kept.front().text;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_config, m_standard, m_other;
    DataChoice choice() const { return DataChoice(m_config, m_standard); }
    /// The folder that the next start works in.
    QString afterStart() const
    {
        DataChoice next = choice();
        next.settle();
        return next.folder();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_config = m_dir->filePath(QStringLiteral("config"));
        m_standard = m_dir->filePath(QStringLiteral("data"));
        m_other = m_dir->filePath(QStringLiteral("other ü"));
        QVERIFY(QDir().mkpath(m_other));
        keepNote(m_standard, "the first");
        write(m_standard + QStringLiteral("/lessons/pooling.json"), "{\"step\":7}");
    }

    void withoutAChoiceTheStandardFolderIsUsed()
    {
        QCOMPARE(afterStart(), m_standard);
        QVERIFY(choice().nextFolder().isEmpty() && choice().said().isEmpty());
    }

    void everythingIsTakenAlongAtTheNextStart()
    {
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        QCOMPARE(choice().folder(), m_standard); // not yet
        keepNote(m_standard, "after the choice");
        QCOMPARE(afterStart(), m_other);
        QCOMPARE(noteIn(m_other), std::string("after the choice"));
        QCOMPARE(read(m_other + QStringLiteral("/lessons/pooling.json")), QByteArray("{\"step\":7}"));
        QCOMPARE(noteIn(m_standard), std::string("after the choice")); // nothing is deleted
        QVERIFY(choice().nextFolder().isEmpty());
        QCOMPARE(choice().folder(), m_other);
        QVERIFY(!QFile::exists(m_other + QStringLiteral("/convlab-incoming")));
    }

    void aFreshStartLeavesTheOldFolderAlone()
    {
        QVERIFY(choice().choose(m_other, Way::Fresh));
        QCOMPARE(afterStart(), m_other);
        QVERIFY(QDir(m_other).isEmpty());
        QCOMPARE(noteIn(m_standard), std::string("the first"));
    }

    void whatLiesThereMayBeUsedOrIsRenamed()
    {
        keepNote(m_other, "older");
        write(m_other + QStringLiteral("/lessons/pooling.json"), "{}");
        QCOMPARE(choice().look(m_other).kind, Kind::Ours);
        QVERIFY(choice().choose(m_other, Way::UseThere));
        QCOMPARE(afterStart(), m_other);
        QCOMPARE(noteIn(m_other), std::string("older"));

        QVERIFY(choice().choose(m_standard, Way::TakeAlong)); // and back, with what was done there
        QCOMPARE(afterStart(), m_standard);
        QCOMPARE(noteIn(m_standard), std::string("older"));
        QStringList kept = QDir(m_standard).entryList({QStringLiteral("*replaced-*")}, QDir::AllEntries);
        kept.removeIf([](const QString &name) { return name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm")); });
        QCOMPARE(kept.size(), 2); // database and sections
        for (const QString &name : kept) {
            if (name.endsWith(QStringLiteral(".sqlite")))
                QVERIFY(read(m_standard + QLatin1Char('/') + name).contains("the first"));
            else
                QCOMPARE(read(m_standard + QLatin1Char('/') + name + QStringLiteral("/pooling.json")), QByteArray("{\"step\":7}"));
        }
    }

    void theChoiceCanBeTakenBack()
    {
        DataChoice one = choice();
        QVERIFY(one.choose(m_other, Way::TakeAlong));
        QCOMPARE(one.nextFolder(), m_other);
        one.stay();
        QCOMPARE(afterStart(), m_standard);
    }

    void foldersThatWillNotDoAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("other things") << QStringLiteral("other ü") << QStringLiteral("thesis.tex") << QByteArray("x");
        QTest::newRow("a hidden file") << QStringLiteral("other ü") << QStringLiteral(".bashrc") << QByteArray("x");
        QTest::newRow("another database") << QStringLiteral("other ü") << QStringLiteral("study.sqlite") << QByteArray(4096, 'x');
        QTest::newRow("missing") << QStringLiteral("nowhere") << QString() << QByteArray();
        QTest::newRow("a file") << QStringLiteral("other ü/file") << QStringLiteral("../other ü/file") << QByteArray("x");
        QTest::newRow("in use") << QStringLiteral("data/../data") << QString() << QByteArray();
        QTest::newRow("inside the one in use") << QStringLiteral("data/lessons") << QString() << QByteArray();
        QTest::newRow("read-only") << QStringLiteral("/proc/self") << QString() << QByteArray();
    }
    void foldersThatWillNotDoAreRefused()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        if (!file.isEmpty())
            write(m_other + QLatin1Char('/') + file, content);
        const QString path = QDir(m_dir->path()).absoluteFilePath(folder);
        const ui::DataPlace::Look look = choice().look(path);
        QCOMPARE(look.kind, Kind::Refused);
        QVERIFY(look.why.endsWith(QLatin1Char('.')));
        QVERIFY(!choice().choose(path, Way::TakeAlong));
        QCOMPARE(afterStart(), m_standard);
    }

    void aFolderThatWasFilledMeanwhileIsLeftAlone()
    {
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        write(m_other + QStringLiteral("/thesis.tex"), "x");
        DataChoice next = choice();
        next.settle();
        QCOMPARE(next.folder(), m_standard);
        QVERIFY(!next.said().isEmpty());
        QCOMPARE(QDir(m_other).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("thesis.tex")});
    }

    void anotherOpenWindowMakesTheMoveWait()
    {
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        {
            StudyDatabase open(m_standard);
            QVERIFY(open.connection());
            DataChoice next = choice();
            next.settle();
            QCOMPARE(next.folder(), m_standard);
            QVERIFY(next.said().contains(QStringLiteral("another ConvLab window")));
        }
        QCOMPARE(afterStart(), m_other);
        QCOMPARE(noteIn(m_other), std::string("the first"));
    }

    void aMoveThatWasCutOffIsMadeAgain()
    {
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        write(m_other + QStringLiteral("/convlab-incoming/study.sqlite"), "half");
        write(m_other + QStringLiteral("/lessons/pooling.json"), "{\"step\":7}"); // was in its place already
        QCOMPARE(afterStart(), m_other);
        QCOMPARE(noteIn(m_other), std::string("the first"));
        QCOMPARE(read(m_other + QStringLiteral("/lessons/pooling.json")), QByteArray("{\"step\":7}"));
    }

    void aDamagedDatabaseIsCopiedAsItIs()
    {
        const QByteArray damaged = QByteArray("SQLite format 3") + QByteArray(1000, 'x');
        write(m_standard + QStringLiteral("/study.sqlite"), damaged);
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        QCOMPARE(afterStart(), m_other);
        QCOMPARE(read(m_other + QStringLiteral("/study.sqlite")), damaged);
    }

    void aFolderThatIsGoneIsSaidAndNotMadeAgain()
    {
        QVERIFY(choice().choose(m_other, Way::TakeAlong));
        QCOMPARE(afterStart(), m_other);
        const QString away = m_dir->filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(m_other, away));
        DataChoice start = choice();
        start.settle();
        QCOMPARE(start.folder(), m_standard);
        QVERIFY(start.said().contains(QDir::toNativeSeparators(m_other)));
        QVERIFY(!QFile::exists(m_other));
        QVERIFY(QDir().rename(away, m_other));
        QCOMPARE(afterStart(), m_other); // plugged in again
    }
};

QTEST_GUILESS_MAIN(TestDataChoice)
#include "tst_data_choice.moc"
