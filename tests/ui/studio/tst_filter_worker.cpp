// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/picture_files.h"
#include "ui/studio/filter_engine.h"
#include "ui/studio/filter_worker.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace convlab;
using namespace convlab::ui;

namespace {

QImage imageOf(const std::vector<std::uint8_t> &pixels, int width)
{
    return QImage(pixels.data(), width, static_cast<int>(pixels.size()) / 4 / width, width * 4, QImage::Format_RGB32).copy();
}

QImage reference(const FilterOrder &order)
{
    return imageOf(filterChain(order.chain, viewOf(order.source)), chainSize(order.chain, order.source.width(), order.source.height()).first);
}

PictureFilterSpec whole(std::vector<double> weights, Finish finish = Finish::Clip)
{
    PictureFilterSpec spec;
    spec.kernel = {3, 3, std::move(weights)};
    spec.finish = finish;
    return spec;
}

const std::vector<double> sobel{-1, 0, 1, -2, 0, 2, -1, 0, 1}, sharpen{0, -1, 0, -1, 5, -1, 0, -1, 0}, plus{0, 1, 0, 1, -3, 1, 0, 1, 0};

/// Three filters with whole weights, so that no sum lies on a tie: stride, dilation, both borders, each finish.
PictureChain oddChain()
{
    PictureFilterSpec first = whole(sharpen), second = whole(sobel, Finish::Absolute), third = whole(plus, Finish::Normalise);
    first.mode = PaddingMode::Zeros;
    second.stride = 2;
    second.mode = PaddingMode::Circular;
    third.dilation = 2;
    return {first, second, third};
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = a.size() == b.size() ? 0 : 1000;
    for (int y = 0; y < a.height() && largest < 1000; ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

struct Bench {
    std::vector<FilteredPicture> results;
    std::int64_t clock = 0, tick = 0;   ///< every look at the clock takes `tick`
    FilterWorker worker{[this] { return clock += tick; }, 2, [this](const FilteredPicture &result) { results.push_back(result); }};

    void fulfil(const FilterOrder &order, bool stale = false)
    {
        results.clear();
        worker.fulfil(order, 7, [stale] { return stale; });
    }
};

} // namespace

class TestFilterWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeIsTheReference_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1, 1), QSize(2, 9), QSize(60, 41)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void theWholeIsTheReference()
    {
        QFETCH(QSize, size);
        Bench bench;
        const FilterOrder order{PictureFiles::colours(size.width(), size.height()), oddChain(), QRect(), 1, false};
        bench.fulfil(order);
        QCOMPARE(bench.results.size(), std::size_t{1});
        const FilteredPicture &result = bench.results.front();
        QVERIFY(result.exact && result.pictures);
        QCOMPARE(result.order, std::uint64_t{7});
        QCOMPARE(result.stride, 2);
        QCOMPARE(result.pixels, reference(order));
        QCOMPARE(result.part, QRect(QPoint(0, 0), result.whole));
        QCOMPARE(result.pictures->input(0), order.source);
        QCOMPARE(result.pictures->outputs.size(), std::size_t{3});
    }

    void whatIsSeenComesFirst()
    {
        Bench bench;
        FilterOrder order{PictureFiles::colours(80, 60), {whole(sharpen), whole(sobel, Finish::Absolute)}, QRect(30, 20, 10, 8), 4, false};
        bench.fulfil(order);
        QCOMPARE(bench.results.size(), std::size_t{2});
        QCOMPARE(bench.results[0].part, order.seen);
        QVERIFY(bench.results[0].exact);
        QVERIFY(!bench.results[0].pictures);
        QCOMPARE(bench.results[0].pixels, reference(order).copy(order.seen));
        QCOMPARE(bench.results[1].pixels, reference(order));
    }

    void aDraftIsNearlyRight()
    {
        Bench bench;
        FilterOrder order{PictureFiles::colours(80, 60), {whole({0.05, 0.1, 0.05, 0.1, 0.4, 0.1, 0.05, 0.1, 0.05})}, QRect(0, 0, 80, 60), 1, true};
        bench.fulfil(order);
        QCOMPARE(bench.results.size(), std::size_t{1});
        QVERIFY(!bench.results[0].exact);
        QCOMPARE(bench.results[0].every, 1);
        QVERIFY(largestDifference(bench.results[0].pixels, reference(order)) <= 1);
    }

    void aDraftThatTakesTooLongSkipsPixels()
    {
        Bench bench;
        bench.tick = 400'000'000;   // so slow is this machine
        FilterOrder order{PictureFiles::colours(200, 150), {whole(sharpen), whole(plus)}, QRect(20, 10, 170, 130), 0.5, true};
        order.source = PictureFiles::colours(200, 150);
        bench.fulfil(order);
        order.chain.back().kernel.weights[4] = -2;
        bench.fulfil(order);
        const FilteredPicture &result = bench.results.at(0);
        QVERIFY(result.every > 1);
        QVERIFY(result.every <= 4); // half the resolution of the screen at worst
        QVERIFY(result.part.contains(order.seen & QRect(QPoint(0, 0), result.whole)));
        const QImage exact = reference(order);
        for (int y = 0; y < result.pixels.height(); ++y) {
            for (int x = 0; x < result.pixels.width(); ++x) // those that are there are the true ones
                QCOMPARE(result.pixels.pixel(x, y), exact.pixel(result.part.x() + x * result.every, result.part.y() + y * result.every));
        }
        order.dragging = false;
        bench.fulfil(order);
        QVERIFY(bench.results.front().every > 1);
        QCOMPARE(bench.results.back().pixels, exact);
    }

    void aStaleOrderIsLeft()
    {
        Bench bench;
        FilterOrder order{PictureFiles::colours(80, 60), {whole(sharpen)}, QRect(0, 0, 80, 60), 1, false};
        bench.fulfil(order, true);
        QVERIFY(bench.results.empty());
        order.dragging = true; // but what is dragged is always seen
        bench.fulfil(order, true);
        QCOMPARE(bench.results.size(), std::size_t{1});
    }

    void aKnownBeginningIsKept()
    {
        Bench bench;
        FilterOrder order{PictureFiles::colours(40, 30), oddChain(), QRect(0, 0, 20, 15), 1, false};
        bench.fulfil(order);
        const auto first = bench.results.back().pictures;
        order.chain.back().gain = 2;
        bench.fulfil(order);
        const auto second = bench.results.back().pictures;
        QCOMPARE(second->outputs[1].cacheKey(), first->outputs[1].cacheKey());
        QCOMPARE(bench.results.back().pixels, reference(order));
        order.chain.pop_back(); // what is left is there already
        bench.fulfil(order);
        QCOMPARE(bench.results.size(), std::size_t{1});
        QCOMPARE(bench.results.back().pixels.cacheKey(), first->outputs[1].cacheKey());
        order.source = PictureFiles::colours(40, 30).mirrored(); // another picture has none of it
        bench.fulfil(order);
        QCOMPARE(bench.results.back().pixels, reference(order));
    }

    void withoutFiltersThePictureItself()
    {
        Bench bench;
        const FilterOrder order{PictureFiles::colours(5, 4), {}, QRect(0, 0, 5, 4), 1, true};
        bench.fulfil(order);
        QCOMPARE(bench.results.size(), std::size_t{1});
        QVERIFY(bench.results[0].exact && !bench.results[0].filtered);
        QCOMPARE(bench.results[0].pixels, order.source);
    }

    void sheetsAreUsedAgain()
    {
        PictureSheets sheets;
        QImage first = sheets.take(QSize(10, 10)).image;
        const uchar *room = first.constBits();
        QVERIFY(sheets.take(QSize(10, 10)).bytes != room);      // somebody still looks at the first
        QCOMPARE(sheets.count(), std::size_t{2});
        first = QImage();
        QVERIFY(sheets.take(QSize(10, 10)).bytes == room);
        QCOMPARE(sheets.count(), std::size_t{2});
        QVERIFY(sheets.take(QSize(100, 100)).bytes != room);
        sheets.forgetFree();
        QCOMPARE(sheets.count(), std::size_t{0});
    }

    void aDragTakesNoMoreMemory()
    {
        Bench bench;
        FilterOrder order{PictureFiles::colours(64, 48), {whole(sharpen)}, QRect(0, 0, 64, 48), 1, true};
        QSet<const uchar *> rooms;
        for (int frame = 0; frame < 200; ++frame) {
            order.chain[0].kernel.weights[4] = 5 + frame;
            bench.fulfil(order);
            rooms.insert(bench.results[0].pixels.constBits());
        }
        QVERIFY(rooms.size() <= 3);
    }

    void theBudgetLearns()
    {
        FrameBudget budget;
        const double work = FrameBudget::work(1e6, 9);
        budget.note(work, 5'000'000);
        for (int i = 0; i < 20; ++i)
            budget.note(work, 5'000'000);
        QCOMPARE(budget.every(work, 16), 1);            // half a frame
        QCOMPARE(budget.every(1.9 * work, 16), 1);      // nearly a whole one
        QCOMPARE(budget.every(8 * work, 16), 6);        // four of them: a sixth each way takes 1.3 / 6 of the time
        QCOMPARE(budget.every(8 * work, 3), 3);
        QCOMPARE(budget.every(1000 * work, 16), 16);
        QCOMPARE(budget.every(1000 * work, 0), 1);
        budget.note(10, 1'000'000'000);                 // too little to tell anything
        QCOMPARE(budget.every(work, 16), 1);
    }

    void aReducedPictureHoldsMeans()
    {
        QImage picture(3, 3, QImage::Format_RGB32);
        for (int i = 0; i < 9; ++i)
            picture.setPixel(i % 3, i / 3, qRgb(i * 10, 200 - i * 10, i % 2 * 255));
        const QImage half = halved(picture);
        QCOMPARE(half.size(), QSize(2, 2));
        QCOMPARE(half.pixel(0, 0), qRgb(20, 180, 128));     // 0 10 30 40; 255 twice of four, halves up
        QCOMPARE(half.pixel(1, 1), qRgb(80, 120, 0));       // the corner alone
        QCOMPARE(reducedFor(picture, 1).by, 1);
        QCOMPARE(reducedFor(PictureFiles::colours(100, 100), 0.2).by, 4);
        QCOMPARE(reducedFor(PictureFiles::colours(100, 100), 0.2).picture.size(), QSize(25, 25));
        QCOMPARE(halved(PictureFiles::colours(1, 1)), PictureFiles::colours(1, 1));
    }

    void theNewestOrderWins()
    {
        FilterEngine engine;
        std::vector<FilteredPicture> results;
        connect(&engine, &FilterEngine::filtered, this, [&results](const FilteredPicture &result) { results.push_back(result); });
        FilterOrder order{PictureFiles::colours(300, 200), {whole(sharpen)}, QRect(), 1, false};
        std::uint64_t last = 0;
        for (int i = 0; i < 40; ++i) {
            order.chain[0].bias = i;
            last = engine.ask(order);
        }
        QTRY_VERIFY(engine.idle() && !results.empty() && results.back().order == last);
        QCOMPARE(results.back().pixels, reference(order));
        for (std::size_t i = 1; i < results.size(); ++i)
            QVERIFY(results[i].order > results[i - 1].order);
    }

    void aLongDragMoves()
    {
        FilterEngine engine;
        int shown = 0;
        connect(&engine, &FilterEngine::filtered, this, [&shown](const FilteredPicture &) { ++shown; });
        FilterOrder order{PictureFiles::colours(300, 200), {whole(sharpen)}, QRect(0, 0, 300, 200), 1, true};
        // New orders come in faster than any is fulfilled, and still something is shown again and again.
        while (shown < 3) {
            order.chain[0].bias += 1;
            engine.ask(order);
            QCoreApplication::processEvents();
        }
        QVERIFY(shown >= 3);
    }

    void anImpossibleFilterEndsNoThread()
    {
        FilterEngine engine;
        QSignalSpy failed(&engine, &FilterEngine::failed), filtered(&engine, &FilterEngine::filtered);
        FilterOrder order{PictureFiles::colours(4, 4), {whole(sharpen)}, QRect(), 1, false};
        order.chain[0].stride = 0;
        engine.ask(order);
        QTRY_COMPARE(failed.size(), 1);
        order.chain[0].stride = 1;
        engine.ask(order);
        QTRY_COMPARE(filtered.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFilterWorker)
#include "tst_filter_worker.moc"
