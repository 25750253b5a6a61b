// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows practise at once, or a store that can only be read in part.
#include "tests/ui/study/practice/desk_fixture.h"

#include <QtTest>

using namespace convlab;
using namespace convlab::practice;
using convlab::tests::Desk;
using convlab::ui::PracticeDesk;

class TestPracticeWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerGoesOnFromWhatAnotherWindowDid()
    {
        Desk d;
        PracticeDesk other(d.store, [&d] { return d.now; });
        QVERIFY(d.desk.start() && other.start());
        QVERIFY(d.desk.question() == other.question());
        other.answer(other.question().answer);
        d.answerRight();
        const std::vector<ReviewEntry> log = d.store.log();
        QCOMPARE(log.size(), std::size_t{2});
        QCOMPARE(log[1].after.answers, 2);
        QVERIFY(d.desk.queue().log() == log);
    }

    void ratingAndUndoTouchOnlyOurOwnAnswer()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        PracticeDesk other(d.store, [&d] { return d.now; });
        other.start();
        d.now += 60;
        other.answer(other.question().answer);
        const std::vector<ReviewEntry> before = d.store.log();
        QCOMPARE(before.size(), std::size_t{2});
        d.desk.rate(Rating::Again);
        QVERIFY(d.store.log() == before);
        QVERIFY(!d.desk.undo() && !d.desk.lastEntry());
        QVERIFY(d.store.log() == before);
    }

    void anAnswerThatWasTakenAwayIsKeptWithItsNewRating()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.store.tellsVersion = false; // as if it were withdrawn just before the save
        d.desk.reload();
        d.store.withdraw(d.store.log().front());
        d.desk.rate(Rating::Easy);
        QCOMPARE(d.store.log().size(), std::size_t{1});
        QCOMPARE(d.store.log().front().rating, Rating::Easy);
        d.desk.rate(Rating::Hard);
        QVERIFY2(d.store.log().size() == 1 && d.store.log().front().rating == Rating::Hard, "under its new id");
        d.store.tellsVersion = true;
        d.store.withdraw(d.store.log().front());
        d.desk.rate(Rating::Easy);
        QVERIFY2(!d.desk.lastEntry() && d.store.log().empty(), "a backup was restored");
    }

    void aPartThatCouldNotBeReadIsNotTakenForAll()
    {
        Desk d;
        d.desk.start();
        d.answerRight();
        d.store.saysUnread = true;
        PracticeDesk late(d.store, [&d] { return d.now; });
        QVERIFY(!late.readable());
        d.store.withdraw(d.store.log().front());
        d.desk.reload();
        QCOMPARE(d.desk.queue().log().size(), std::size_t{1});
        d.store.saysUnread = false;
        d.desk.reload();
        QVERIFY(d.desk.queue().log().empty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeWindows)
#include "tst_practice_windows.moc"
