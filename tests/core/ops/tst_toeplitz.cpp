// SPDX-License-Identifier: GPL-3.0-or-later
// T x = y for every setting: the matrix is checked against the sliding sum, its pattern against the definition.
#include "core/ops/toeplitz.h"
#include "tests/support/reference_cases.h"

#include <QtTest>

#include <cmath>

using namespace convlab;

namespace {

struct Setting {
    Shape input, weight;
    ConvParams params;
};

} // namespace

Q_DECLARE_METATYPE(Setting)

class TestToeplitz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesTheInputIsTheOutput_data()
    {
        QTest::addColumn<Setting>("s");
        QTest::newRow("plain") << Setting{{1, 1, 4, 5}, {1, 1, 2, 3}, {}};
        QTest::newRow("channels") << Setting{{1, 2, 4, 3}, {3, 2, 2, 2}, {}};
        QTest::newRow("groups, flip") << Setting{{1, 4, 3, 4}, {4, 2, 2, 3}, {{}, {}, {}, PaddingMode::Zeros, 2, true}};
        QTest::newRow("stride, dilation, zeros") << Setting{{1, 1, 6, 7}, {1, 1, 2, 3}, {{2, 3}, {3, 1}, {1, 2, 0, 1}, PaddingMode::Zeros, 1, false}};
        QTest::newRow("reflection") << Setting{{1, 1, 4, 4}, {1, 1, 3, 3}, {{}, {}, {2, 1, 1, 2}, PaddingMode::Reflect, 1, false}};
        QTest::newRow("the border cell") << Setting{{1, 2, 3, 3}, {1, 2, 3, 3}, {{}, {}, {2, 2, 2, 2}, PaddingMode::Replicate, 1, false}};
        QTest::newRow("circular") << Setting{{1, 1, 3, 4}, {1, 1, 3, 3}, {{2, 1}, {}, {1, 1, 1, 1}, PaddingMode::Circular, 1, false}};
    }

    void timesTheInputIsTheOutput()
    {
        QFETCH(Setting, s);
        const Tensor<double> x = tests::patternTensor(s.input, 1), w = tests::patternTensor(s.weight, 2);
        const Tensor<double> matrix = toeplitzMatrix(s.input, w, s.params), y = crossCorrelate2d(x, w, {}, s.params);
        QCOMPARE(matrix.shape, (Shape{1, 1, y.shape.count(), s.input.count()}));
        for (std::int64_t row = 0; row < matrix.shape.h; ++row) {
            double sum = 0;
            for (std::int64_t col = 0; col < matrix.shape.w; ++col)
                sum += matrix.at(0, 0, row, col) * x.data[static_cast<std::size_t>(col)];
            QVERIFY(std::abs(sum - y.data[static_cast<std::size_t>(row)]) < 1e-12);
        }
    }

    /// Blocks of W_out rows and W columns: equal along block diagonals, and each of them along its own diagonals.
    void isDoublyBlockedAtStrideOne()
    {
        const Shape input{1, 1, 4, 5}, weight{1, 1, 3, 2};
        const Tensor<double> matrix = toeplitzMatrix(input, tests::patternTensor(weight, 3), {});
        const std::int64_t outRows = 2, outCols = 4;
        for (std::int64_t i = 0; i + 1 < outRows; ++i)
            for (std::int64_t r = 0; r + 1 < input.h; ++r)
                for (std::int64_t j = 0; j < outCols; ++j)
                    for (std::int64_t c = 0; c < input.w; ++c) {
                        const double entry = matrix.at(0, 0, i * outCols + j, r * input.w + c);
                        QCOMPARE(matrix.at(0, 0, (i + 1) * outCols + j, (r + 1) * input.w + c), entry);
                        if (j + 1 < outCols && c + 1 < input.w)
                            QCOMPARE(matrix.at(0, 0, i * outCols + j + 1, r * input.w + c + 1), entry);
                    }
    }
};

QTEST_APPLESS_MAIN(TestToeplitz)
#include "tst_toeplitz.moc"
