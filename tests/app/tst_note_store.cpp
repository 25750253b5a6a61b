// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_note_store.h"
#include "app/store/study_database.h"
#include "tests/app/study_store_support.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::app;
using namespace convlab::tests;

namespace {

struct Notes {
    explicit Notes(const QString &folder) : database(folder), store(database) { }
    StudyDatabase database;
    SqliteNoteStore store;
};

} // namespace

class TestNoteStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesComeBackExactly()
    {
        QTemporaryDir dir;
        const Note note{"pooling", QString::fromUtf8("a\n\"b\" 👩‍👩‍👧 卷积 $\\frac{1}{2}$\t").toStdString(), 1767225600123};
        {
            Notes notes(dir.path());
            QCOMPARE(notes.store.save(note, 0), Saved::Yes);
        }
        const Notes notes(dir.path());
        QVERIFY(notes.store.notes() == std::vector<Note>{note});
        QVERIFY(notes.store.notices().empty());
    }

    void aNewVersionReplacesTheOneItIsBasedOn()
    {
        QTemporaryDir dir;
        Notes notes(dir.path());
        QCOMPARE(notes.store.save({"a", "1", 10}, 0), Saved::Yes);
        QCOMPARE(notes.store.save({"a", "2", 20}, 10), Saved::Yes);
        QVERIFY(notes.store.notes() == (std::vector<Note>{{"a", "2", 20}}));
    }

    void anotherVersionIsNeverOverwritten()
    {
        QTemporaryDir dir;
        Notes one(dir.path()), two(dir.path());
        QCOMPARE(one.store.save({"a", "one", 10}, 0), Saved::Yes);
        QCOMPARE(two.store.save({"a", "two", 11}, 0), Saved::Conflict);
        QCOMPARE(two.store.save({"a", "two", 12}, 9), Saved::Conflict);
        QVERIFY(two.store.notes() == (std::vector<Note>{{"a", "one", 10}}));
    }

    void aMissingFileIsSaid()
    {
        QTemporaryDir dir;
        Notes notes(dir.path());
        QFile::remove(database(dir));
        QCOMPARE(notes.store.save({"a", "x", 1}, 0), Saved::No);
        QCOMPARE(notes.store.notices().size(), std::size_t{1});
        QCOMPARE(notes.store.notices()[0].kind, StoreNotice::Kind::NotSaving);
    }
};

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_note_store.moc"
