// SPDX-License-Identifier: GPL-3.0-or-later
// Softmax and its losses; the long numbers are PyTorch 1.13's in float64.
#include "core/errors/parameter_error.h"
#include "core/ops/cross_entropy.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <cmath>

using namespace convlab;
using namespace convlab::tests;

namespace {

/// Two samples of three classes at two places each.
const std::vector<double> logits{1, -2, 0.5, 3, 2, 0.25, -1, 0, 4, 1, 0.125, -3};
const AxisView classAxis{2, 3, 2};
const std::vector<std::int64_t> targets{0, 2, 1, -100};

ClassLossParams params(Reduction reduction)
{
    return {{0.5, 2, 1.25}, -100, reduction};
}

std::vector<double> counting()
{
    return {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
}

} // namespace

class TestClassification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void softmaxIsPyTorchs()
    {
        QCOMPARE(difference(softmax(logits, classAxis), {0.23122389762214907, 0.006293230761125011, 0.14024438316608848, 0.9339982582200754, 0.6285317192117624,
                                                         0.05970851101879961, 0.0065576618902979875, 0.26538792877224193, 0.9732433174656985, 0.7213991842739687,
                                                         0.02019902064400353, 0.013212886953789414}, 1e-15), QString());
        QCOMPARE(difference(logSoftmax(logits, {6, 2, 1}), {-0.048587351573741965, -3.048587351573742, -2.5788897342925496, -0.07888973429254957, -0.16022415043808716,
                                                            -1.9102241504380872, -1.3132616875182228, -0.31326168751822286, -0.048587351573741965, -3.048587351573742,
                                                            -0.04299907922908785, -3.1679990792290877}, 1e-15), QString());
    }

    void gradientsArePyTorchs()
    {
        QCOMPARE(difference(softmaxBackward(softmax(logits, classAxis), counting(), classAxis),
                            {-0.6461819213717298, -0.013258770891913447, -0.1114403807317953, -0.09977955744601096, 0.7576223021035252, 0.11303832833792392,
                             -0.013294234617458092, -0.3969274334719789, -0.026552722496392456, 0.36383773892417054, 0.03984695711385034, 0.033089694547807476}, 1e-14), QString());
        QCOMPARE(difference(logSoftmaxBackward(logSoftmax(logits, classAxis), counting(), classAxis),
                            {-1.3873433857328943, 0.943360923149875, 1.158533701003469, -5.40598432398068, 0.22880968472942542, 4.462623400830804,
                             5.842616114632849, -0.16547407685053217, -15.357839619176763, -10.477777975397153, 9.515223504543915, 10.643252052247686}, 1e-14), QString());
    }

    void lossesArePyTorchs()
    {
        QVERIFY(std::abs(*crossEntropy(logits, classAxis, targets, params(Reduction::Mean)).reduced - 1.1491406910705482) < 1e-15);
        QVERIFY(std::abs(*crossEntropy(logits, classAxis, targets, params(Reduction::Sum)).reduced - 4.309277591514555) < 1e-14);
        const ClassLoss each = crossEntropy(logits, classAxis, targets, params(Reduction::None));
        QVERIFY(!each.reduced);
        QCOMPARE(difference(each.each, {0.7321843920539725, 3.522850882019708, 0.05424231744087509, 0}, 1e-15), QString());
        QCOMPARE(difference(crossEntropyBackward(logits, classAxis, targets, params(Reduction::Mean)),
                            {-0.1025034803170468, 0.0020977435870416696, 0.018699251088811798, 0.31133275274002514, 0.083804229228235, -0.31343049632706677,
                             0.0034974196748255924, 0, -0.014270230684960812, 0, 0.010772811010135216, 0}, 1e-15), QString());
    }

    void hugeNumbersDoNotOverflow()
    {
        QCOMPARE(softmax({1000, 1000}, {1, 2, 1}), (std::vector<double>{0.5, 0.5}));
        QCOMPARE(logSoftmax({0, -2000}, {1, 2, 1}), (std::vector<double>{0, -2000}));
        QCOMPARE(softmax({-INFINITY, 3}, {1, 2, 1}), (std::vector<double>{0, 1}));
        QVERIFY(std::isnan(softmax({INFINITY, 3}, {1, 2, 1})[0]));
    }

    void everyLineSumsToOneAndForgetsAShift()
    {
        std::vector<double> shifted = logits;
        for (double &value : shifted)
            value += 8;
        QCOMPARE(softmax(shifted, classAxis), softmax(logits, classAxis)); // exact: eighths plus 8
        const std::vector<double> y = softmax(logits, classAxis);
        for (std::size_t line : {0u, 1u, 6u, 7u})
            QVERIFY(std::abs(y[line] + y[line + 2] + y[line + 4] - 1) < 1e-15);
    }

    void item34_axesCountFromBothEnds()
    {
        QVERIFY((axisView({2, 3, 4}, 1) == AxisView{2, 3, 4}));
        QVERIFY((axisView({2, 3, 4}, -1) == AxisView{6, 4, 1}));
        QVERIFY((axisView({2, 3, 4}, 0) == AxisView{1, 2, 12}));
        QVERIFY((axisView({5}, 0) == AxisView{1, 5, 1}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, axisView({2, 3}, 2));
        QVERIFY_THROWS_EXCEPTION(ParameterError, axisView({2, 3}, -3));
        QVERIFY_THROWS_EXCEPTION(ParameterError, axisView({}, 0));
        QVERIFY_THROWS_EXCEPTION(ParameterError, axisView({2, 0}, 1));
    }

    void wrongTargetsAndWeightsAreRefused()
    {
        const auto loss = [](const std::vector<std::int64_t> &wanted, const std::vector<double> &weights) {
            return crossEntropy({1, 2}, {1, 2, 1}, wanted, {weights, std::nullopt, Reduction::Mean});
        };
        QVERIFY(loss({1}, {}).reduced.has_value());
        QVERIFY_THROWS_EXCEPTION(ParameterError, loss({2}, {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, loss({-1}, {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, loss({0, 1}, {}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, loss({0}, {1, 2, 3}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, softmax({1, 2, 3}, {1, 2, 1}));
    }

    void theMeanOverNothingIsNoNumber()
    {
        QVERIFY(std::isnan(*crossEntropy({1, 2}, {1, 2, 1}, {7}, {{}, 7, Reduction::Mean}).reduced));
    }
};

QTEST_APPLESS_MAIN(TestClassification)
#include "tst_classification.moc"
