// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/note_book.h"

#include <QtTest>

#include <map>
#include <utility>

using namespace convlab;

namespace {

/// What several windows share.
struct MemoryStore : NoteStore {
    std::map<std::string, Note> stored;
    bool working = true;
    int saves = 0;

    std::vector<Note> notes() const override
    {
        std::vector<Note> all;
        for (const auto &[subject, note] : stored)
            all.push_back(note);
        return all;
    }
    Saved save(const Note &note, std::int64_t basedOnMs) override
    {
        ++saves;
        if (!working)
            return Saved::No;
        const auto found = stored.find(note.subject);
        if ((found == stored.end() ? 0 : found->second.changedMs) != basedOnMs)
            return Saved::Conflict;
        stored[note.subject] = note;
        return Saved::Yes;
    }
    std::vector<StoreNotice> notices() const override { return said; }
    std::vector<StoreNotice> said;
};

} // namespace

class TestNoteBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsSavedOnce()
    {
        MemoryStore store;
        NoteBook book(store);
        QVERIFY(book.text("pooling").empty() && !book.unsaved());
        book.edit("pooling", "max");
        QVERIFY(book.unsaved());
        QCOMPARE(book.text("pooling"), std::string("max"));
        QVERIFY(store.stored.empty());
        QCOMPARE(book.save(5), Saved::Yes);
        QVERIFY(!book.unsaved());
        QCOMPARE(book.save(6), Saved::Yes);
        QCOMPARE(store.saves, 1);
        QCOMPARE(NoteBook(store).text("pooling"), std::string("max"));
    }

    void typedAndTakenBackIsNothingToSave()
    {
        MemoryStore store;
        NoteBook book(store);
        book.edit("pooling", "x");
        book.edit("pooling", "");
        QVERIFY(!book.unsaved());
    }

    void versionsDifferWhereTheClockStandsStill()
    {
        MemoryStore store;
        NoteBook book(store), other(store);
        book.edit("course", "a");
        QCOMPARE(book.save(5), Saved::Yes);
        book.edit("course", "b");
        QCOMPARE(book.save(5), Saved::Yes);
        other.edit("course", "c");
        QCOMPARE(other.save(5), Saved::Conflict);
        QCOMPARE(store.stored["course"].text, std::string("b"));
    }

    void wordsThatCouldNotBeSavedAreKeptAndTriedAgain()
    {
        MemoryStore store;
        store.working = false;
        NoteBook book(store);
        book.edit("im2col", "kept");
        QCOMPARE(book.save(1), Saved::No);
        QCOMPARE(book.text("im2col"), std::string("kept"));
        QVERIFY(book.unsaved());
        store.working = true;
        QCOMPARE(book.save(2), Saved::Yes);
        QCOMPARE(store.stored["im2col"].text, std::string("kept"));
    }

    void anotherWindowsWordsAppearWhereNothingWasTyped()
    {
        MemoryStore store;
        NoteBook ours(store), theirs(store);
        theirs.edit("pooling", "theirs");
        theirs.save(1);
        ours.edit("im2col", "ours");
        ours.reload();
        QCOMPARE(ours.text("pooling"), std::string("theirs"));
        QCOMPARE(ours.text("im2col"), std::string("ours"));
        QVERIFY(ours.conflicts().empty());
        QCOMPARE(ours.save(2), Saved::Yes);
    }

    void neitherVersionIsLostInAConflict()
    {
        MemoryStore store;
        NoteBook ours(store), theirs(store);
        theirs.edit("pooling", "theirs");
        theirs.save(1);
        ours.edit("pooling", "ours");
        QCOMPARE(ours.save(2), Saved::Conflict);
        QCOMPARE(ours.conflicts(), std::vector<std::string>{"pooling"});
        QCOMPARE(ours.text("pooling"), std::string("ours"));
        QCOMPARE(ours.otherText("pooling"), std::string("theirs"));
        QCOMPARE(ours.save(3), Saved::Conflict);
        QCOMPARE(store.stored["pooling"].text, std::string("theirs"));
        ours.resolve("pooling");
        QCOMPARE(ours.save(4), Saved::Yes);
        QCOMPARE(store.stored["pooling"].text, std::string("ours"));
        QVERIFY(ours.conflicts().empty());
    }

    void oneConflictDoesNotHoldUpOtherNotes()
    {
        MemoryStore store;
        NoteBook ours(store), theirs(store);
        theirs.edit("a", "theirs");
        theirs.save(1);
        ours.edit("a", "ours");
        ours.edit("b", "fine");
        QCOMPARE(ours.save(2), Saved::Conflict);
        QCOMPARE(store.stored["b"].text, std::string("fine"));
    }

    void aRestoredStoreMayLackNotes()
    {
        MemoryStore store;
        NoteBook book(store);
        book.edit("a", "gone with the backup");
        book.edit("b", "old");
        book.save(10);
        book.edit("b", "typed since");
        store.stored.clear();
        book.reload();
        QCOMPARE(book.text("a"), std::string());
        QCOMPARE(book.text("b"), std::string("typed since"));
        QCOMPARE(book.save(11), Saved::Yes);
        QCOMPARE(store.stored["b"].text, std::string("typed since"));
    }

    void aStoreThatCannotBeReadTakesNothingAway()
    {
        MemoryStore store;
        NoteBook book(store);
        book.edit("pooling", "kept");
        book.save(1);
        const auto stored = std::exchange(store.stored, {});
        store.said = {{StoreNotice::Kind::NotSaving, "/nowhere", ""}};
        book.reload();
        QCOMPARE(book.text("pooling"), std::string("kept"));
        store.stored = stored;
        store.said.clear();
        book.edit("pooling", "and more");
        QCOMPARE(book.save(2), Saved::Yes);
    }

    void theSameWordsInBothWindowsAreNoConflict()
    {
        MemoryStore store;
        NoteBook ours(store), theirs(store);
        theirs.edit("a", "same");
        theirs.save(1);
        ours.edit("a", "same");
        ours.reload();
        QVERIFY(ours.conflicts().empty() && !ours.unsaved());
    }
};

QTEST_APPLESS_MAIN(TestNoteBook)
#include "tst_note_book.moc"
