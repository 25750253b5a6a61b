// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/normalise.h"

#include "core/analysis/gradient_check.h"
#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QTest>

#include <numeric>

using namespace convlab;
using namespace convlab::tests;

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

std::vector<double> flat(const QJsonObject &object, const char *name)
{
    return object.contains(key(name)) ? numbersOf(object[key(name)][key("d")]) : std::vector<double>{};
}

/// (N,C), (N,C,L) or (N,C,H,W).
Tensor<double> tensorOfAnyRank(const QJsonValue &tensor)
{
    auto sizes = shapeNumbers(tensor);
    sizes.resize(4, 1);
    return {Shape{sizes[0], sizes[1], sizes[2], sizes[3]}, numbersOf(tensor[key("d")])};
}

} // namespace

class TestNormalise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchNormAgreesWithPyTorch()
    {
        for (const ReferenceCase &one : referenceCases(key("batch_norm.jsonl"), key("batch_norm"))) {
            const Tensor<double> x = tensorOfAnyRank(one.in[key("x")]);
            const double eps = one.attrs[key("eps")].toDouble();
            std::vector<double> mean = flat(one.in, "running_mean"), variance = flat(one.in, "running_var");
            const auto gamma = flat(one.in, "gamma"), beta = flat(one.in, "beta");
            if (!one.attrs[key("training")].toBool()) {
                const auto y = batchNormEvaluate(x, mean, variance, gamma, beta, eps);
                QCOMPARE(one.id + difference(y.data, flat(one.out, "y"), one.tolerance), one.id);
                continue;
            }
            const NormParams params{NormKind::Batch, 1, eps};
            const NormResult got = normalise(x, gamma, beta, params);
            QCOMPARE(one.id + difference(got.values.data, flat(one.out, "y"), one.tolerance), one.id);
            updateRunningStatistics(got, x.shape.n * x.shape.h * x.shape.w, one.attrs[key("momentum_torch")].toDouble(), mean, variance);
            QCOMPARE(one.id + difference(mean, flat(one.out, "running_mean"), one.tolerance), one.id);
            QCOMPARE(one.id + difference(variance, flat(one.out, "running_var"), one.tolerance), one.id);
            const auto gradients = normaliseBackward(x, gamma, tensorOfAnyRank(one.in[key("gy")]), params);
            QCOMPARE(one.id + difference(gradients.input.data, flat(one.out, "dx"), one.tolerance), one.id);
        }
    }

    void runningVarianceIsUnbiased()
    {
        // Edge case 38: [1, 2, 3, 6], momentum 0.1 from 1: 1.36667 unbiased, 1.25 with the population variance.
        const NormResult batch = normalise(Tensor<double>({4, 1, 1, 1}, {1, 2, 3, 6}), {}, {}, {});
        std::vector<double> mean{0}, variance{1};
        updateRunningStatistics(batch, 4, 0.1, mean, variance);
        QVERIFY(std::abs(variance[0] - 1.3666666666666667) < 1e-12);
        QVERIFY_THROWS_EXCEPTION(ParameterError, updateRunningStatistics(batch, 1, 0.1, mean, variance));
    }

    void everyKindCentresAndScalesItsOwnSet_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("sets");
        QTest::newRow("batch") << static_cast<int>(NormKind::Batch) << 4;
        QTest::newRow("layer") << static_cast<int>(NormKind::Layer) << 3;
        QTest::newRow("instance") << static_cast<int>(NormKind::Instance) << 12;
        QTest::newRow("group") << static_cast<int>(NormKind::Group) << 6;
    }
    void everyKindCentresAndScalesItsOwnSet()
    {
        QFETCH(int, kind);
        QFETCH(int, sets);
        const NormParams params{static_cast<NormKind>(kind), 2, 0.0};
        const Tensor<double> x = patternTensor({3, 4, 3, 5}, 9);
        const NormResult once = normalise(x, {}, {}, params);
        QCOMPARE(static_cast<int>(once.mean.size()), sets);
        const NormResult twice = normalise(once.values, {}, {}, params);
        for (std::size_t i = 0; i < twice.mean.size(); ++i) {
            QVERIFY(std::abs(twice.mean[i]) < 1e-12);
            QVERIFY(std::abs(twice.variance[i] - 1) < 1e-12);
        }
        const Tensor<double> gy = patternTensor(x.shape, 10);
        const std::vector<double> gamma{0.5, -1, 2, 1.5};
        const auto numeric = numericGradient<double>([&](const std::vector<double> &values) {
            const auto y = normalise(Tensor<double>(x.shape, values), gamma, {}, params).values;
            return std::inner_product(y.data.begin(), y.data.end(), gy.data.begin(), 0.0);
        }, x.data, 1e-5, DifferenceRule::Central);
        QVERIFY(largestDifference(normaliseBackward(x, gamma, gy, params).input.data, numeric) < 1e-7);
    }

    void impossibleGroupsAreRefused()
    {
        QVERIFY_THROWS_EXCEPTION(ParameterError, normalise(Tensor<double>({1, 4, 2, 2}), {}, {}, {NormKind::Group, 3, 0}));
        QVERIFY_THROWS_EXCEPTION(ParameterError, normalise(Tensor<double>({1, 4, 2, 2}), {1, 2}, {}, {}));
    }
};

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
