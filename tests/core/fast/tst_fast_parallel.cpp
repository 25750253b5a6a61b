// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/parallel.h"
#include "core/fast/scratch.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace convlab::fast;

class TestFastParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsDoneOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("pieces");
        for (const int threads : {1, 2, 3, 8})
            for (const int pieces : {0, 1, 2, 7, 100})
                QTest::addRow("%d threads, %d pieces", threads, pieces) << threads << pieces;
    }

    void everyPieceIsDoneOnce()
    {
        QFETCH(int, threads);
        QFETCH(int, pieces);
        Workers workers;
        for (int run = 0; run < 20; ++run) {
            std::vector<std::atomic<int>> done(static_cast<std::size_t>(pieces));
            workers.run(threads, pieces, [&](std::int64_t piece) { ++done[static_cast<std::size_t>(piece)]; });
            for (const std::atomic<int> &count : done)
                QCOMPARE(count.load(), 1);
        }
    }

    /// The others finish first: what the work refers to must not go away under them.
    void whatAPieceThrowsReachesTheCaller()
    {
        for (const int threads : {1, 3}) {
            Workers workers;
            std::atomic<int> done = 0;
            const auto work = [&](std::int64_t piece) {
                if (piece == 5)
                    throw std::runtime_error("five");
                ++done;
            };
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, workers.run(threads, 9, work));
            QVERIFY(threads == 1 ? done == 5 : done == 8);
            workers.run(threads, 3, [&](std::int64_t) { ++done; }); // and work goes on
            QVERIFY(done >= 8);
        }
    }

    void severalMayAskAtTheSameTime()
    {
        Workers workers;
        std::atomic<int> done = 0;
        workers.run(3, 6, [&](std::int64_t) { workers.run(3, 10, [&](std::int64_t) { ++done; }); });
        QCOMPARE(done.load(), 60);
    }

    void everyoneGetsWork()
    {
        QCOMPARE(piecesFor(1, 100, 1), 1);
        QCOMPARE(piecesFor(2, 100, 1), 8);      // some for each
        QCOMPARE(piecesFor(2, 100, 40), 2);     // large ones, but one for each
        QCOMPARE(piecesFor(4, 3, 1), 3);        // no empty ones
        QCOMPARE(piecesFor(3, 100, 10), 9);
    }

    void memoryIsUsedAgain()
    {
        const auto pool = std::make_shared<ScratchPool>();
        float *first = nullptr;
        {
            ScratchPool::Piece piece(pool, 1000);
            first = piece.data();
        }
        ScratchPool::Piece smaller(pool, 900);
        QVERIFY(smaller.data() == first);
        ScratchPool::Piece other(pool, 900);
        QVERIFY(other.data() != first);
    }
};

QTEST_APPLESS_MAIN(TestFastParallel)
#include "tst_fast_parallel.moc"
