// SPDX-License-Identifier: GPL-3.0-or-later
// The modes of numpy.convolve/correlate and scipy.signal.convolve2d/correlate2d.
#include "core/errors/parameter_error.h"
#include "core/ops/true_convolution.h"
#include "tests/support/reference_cases.h"

#include <QTest>

using namespace convlab;
using namespace convlab::tests;

namespace {

using Values = std::vector<double>;

ConvolveMode modeOf(const ReferenceCase &one)
{
    const QString mode = one.attrs[QStringLiteral("mode")].toString();
    return mode == QStringLiteral("full") ? ConvolveMode::Full : mode == QStringLiteral("same") ? ConvolveMode::Same : ConvolveMode::Valid;
}

Values flat(const QJsonObject &object, const char *name)
{
    return numbersOf(object[QLatin1String(name)][QStringLiteral("d")]);
}

Tensor<double> plane(const QJsonObject &object, const char *name)
{
    const auto s = shapeNumbers(object[QLatin1String(name)]);
    return {Shape{1, 1, s.at(0), s.at(1)}, flat(object, name)};
}

template<typename Filter>
void judge1d(const char *op, Filter filter)
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("true_conv.jsonl"), QLatin1String(op)))
        QCOMPARE(one.id + difference(filter(flat(one.in, "x"), flat(one.in, "w"), modeOf(one)), flat(one.out, "y"), one.tolerance), one.id);
}

template<typename Filter>
void judge2d(const char *op, Filter filter)
{
    for (const ReferenceCase &one : referenceCases(QStringLiteral("true_conv.jsonl"), QLatin1String(op))) {
        const Tensor<double> got = filter(plane(one.in, "x"), plane(one.in, "w"), modeOf(one));
        const auto shape = shapeNumbers(one.out[QStringLiteral("y")]);
        QVERIFY(got.shape == (Shape{1, 1, shape.at(0), shape.at(1)}));
        QCOMPARE(one.id + difference(got.data, flat(one.out, "y"), one.tolerance), one.id);
    }
}

} // namespace

class TestTrueConvolution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineConvolutionIsNumpys() { judge1d("convolve1d", convolve1d); }
    void lineCorrelationIsNumpys() { judge1d("correlate1d", correlate1d); }
    void planeConvolutionIsScipys() { judge2d("convolve2d", convolve2d); }
    void planeCorrelationIsScipys() { judge2d("correlate2d", correlate2d); }

    void item27_sameOfAnEvenKernel()
    {
        const Values x{1, 2, 3, 4}, w{1, 10};
        QCOMPARE(correlate1d(x, w, ConvolveMode::Same), (Values{10, 21, 32, 43}));
        QCOMPARE(correlate2d({{1, 1, 1, 4}, x}, {{1, 1, 1, 2}, w}, ConvolveMode::Same).data, (Values{21, 32, 43, 4}));
        QCOMPARE(convolve1d({1, 2, 3}, {1, 1, 1, 1, 1}, ConvolveMode::Same).size(), std::size_t(5));
        QCOMPARE(convolve2d({{1, 1, 1, 3}, {1, 2, 3}}, {{1, 1, 1, 5}, {1, 1, 1, 1, 1}}, ConvolveMode::Same).data.size(), std::size_t(3));
    }

    void item27_aShorterSignalIsExchangedAndTurnedOver()
    {
        // np.correlate(a, v, "same") for a shorter than v, NumPy 1.24.2
        QCOMPARE(correlate1d({1, 2}, {1, 10, 100}, ConvolveMode::Same), (Values{210, 21, 2}));
        QCOMPARE(correlate1d({1, 2}, {1, 10, 100}, ConvolveMode::Full), (Values{100, 210, 21, 2}));
    }

    void item28_validExchangesTheArguments()
    {
        QCOMPARE(convolve1d({1, 2}, {1, 10, 100}, ConvolveMode::Valid), convolve1d({1, 10, 100}, {1, 2}, ConvolveMode::Valid));
        QCOMPARE(correlate1d({1, 2}, {1, 10, 100}, ConvolveMode::Valid), (Values{210, 21}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, convolve2d(Tensor<double>({1, 1, 2, 5}), Tensor<double>({1, 1, 3, 3}), ConvolveMode::Valid));
        QCOMPARE(convolve2d(Tensor<double>({1, 1, 2, 2}), Tensor<double>({1, 1, 3, 4}), ConvolveMode::Valid).shape.count(), std::int64_t(6));
    }

    void convolutionCommutesAndAssociates()
    {
        const Values a = patternTensor({1, 1, 1, 7}, 1).data, b = patternTensor({1, 1, 1, 4}, 2).data, c = patternTensor({1, 1, 1, 3}, 3).data;
        const auto full = [](const Values &x, const Values &w) { return convolve1d(x, w, ConvolveMode::Full); };
        QCOMPARE(full(a, b), full(b, a));
        QCOMPARE(full(full(a, b), c), full(a, full(b, c)));
    }

    void nothingCannotBeConvolved()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, convolve1d({}, {1}, ConvolveMode::Full));
        QVERIFY_THROWS_EXCEPTION(ParameterError, correlate1d({1}, {}, ConvolveMode::Same));
    }
};

QTEST_APPLESS_MAIN(TestTrueConvolution)
#include "tst_true_convolution.moc"
