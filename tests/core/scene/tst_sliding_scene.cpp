// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/sliding_run.h"
#include "tests/core/scene/playable_checks.h"

#include <QtTest>

using namespace convlab;

namespace {

using View = SlidingStage::View;

ConvTrace trace(const ConvParams &params = {})
{
    return ConvTrace({{1, 1, 1, 5}, {1, 3, 2, 5, 4}}, {{1, 1, 1, 3}, {1, 0, -1}}, {}, params);
}

ConvParams padded(std::int64_t left, std::int64_t right, std::int64_t stride = 1, std::int64_t dilation = 1)
{
    ConvParams params;
    params.padding.left = left;
    params.padding.right = right;
    params.stride.w = stride;
    params.dilation.w = dilation;
    return params;
}

const Grid &grid(const Scene &scene, int part)
{
    return std::get<Grid>(scene.parts[static_cast<std::size_t>(part)]);
}

} // namespace

class TestSlidingScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelMarchesUnderTheWindow()
    {
        const SlidingRun run(SlidingStage(trace(padded(2, 2, 2, 2)), View::Rows, {}));
        for (int step = 0; step < run.stepCount(); ++step) {
            const Scene scene = run.sceneAt({step, 0});
            const Ruler &kernel = grid(scene, SlidingStage::kernelPart).ruler;
            QCOMPARE(kernel.first, 2.0 * step);
            QCOMPARE(kernel.pitch, 2.0);
            QVERIFY(grid(scene, SlidingStage::middlePart).ruler == kernel);
            QCOMPARE(scene.frames.front().col, 2 * step);
        }
    }

    void bracketsCountTheOverhang()
    {
        const Scene scene = SlidingRun(SlidingStage(trace(padded(2, 2)), View::Rows, {})).sceneAt({});
        std::vector<double> counts;
        for (const Bracket &bracket : scene.brackets)
            counts.push_back(bracket.label.numbers.front());
        QCOMPARE(counts, (std::vector<double>{2, 3, 2}));
        QVERIFY(SlidingRun(SlidingStage(trace(), View::Rows, {})).sceneAt({}).brackets.empty());
    }

    void matrixRowTimesInputIsTheOutput()
    {
        for (const bool flip : {false, true}) {
            ConvParams params = padded(1, 2, 2, 1);
            params.flip = flip;
            const SlidingStage stage(trace(params), View::Toeplitz, {});
            const Scene scene = SlidingRun(stage).sceneAt({});
            const Grid &matrix = grid(scene, SlidingStage::middlePart), &x = grid(scene, SlidingStage::inputPart);
            for (int row = 0; row < matrix.rows; ++row) {
                double sum = 0;
                for (int col = 0; col < matrix.cols; ++col)
                    sum += (*matrix.values)[static_cast<std::size_t>(row * matrix.cols + col)] * (*x.values)[static_cast<std::size_t>(col)];
                QCOMPARE(sum, stage.trace().output().data[static_cast<std::size_t>(row)]);
            }
        }
    }

    void targetIsReachedByTheRightNumbersOnly()
    {
        QVERIFY(SlidingStage(trace(), View::Rows, std::vector<double>{-1, -2, -2}).targetReached());
        QVERIFY(!SlidingStage(trace(), View::Rows, std::vector<double>{-1, -2, 2}).targetReached());
    }

    void playsAndLinksBothWays()
    {
        for (const View view : {View::Rows, View::Toeplitz}) {
            const SlidingRun run(SlidingStage(trace(padded(1, 2, 2, 2)), view, std::vector<double>{0, 0}));
            QCOMPARE(QString::fromStdString(checks::playsBothWays(run)), QString());
            QCOMPARE(QString::fromStdString(checks::linksGoBothWays(run)), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TestSlidingScene)
#include "tst_sliding_scene.moc"
