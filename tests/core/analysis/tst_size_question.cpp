// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/size_question.h"
#include "core/errors/parameter_error.h"
#include "tests/support/reference_cases.h"

#include <QJsonArray>
#include <QtTest>

using namespace convlab;
using PaddingRule = SizeQuestion::Rule;

namespace {

/// The question of one axis of a reference case.
SizeQuestion questionOf(const tests::ReferenceCase &one, int axis)
{
    const auto at = [&](const char *key, std::int64_t fallback) {
        const QJsonValue value = one.attrs.value(QLatin1String(key));
        return value.isArray() ? static_cast<std::int64_t>(value.toArray().at(axis).toDouble()) : fallback;
    };
    return {at("size", 1), at("kernel", 1), at("padding", 0), at("stride", 1), at("dilation", 1), PaddingRule::Numbers,
            one.attrs.value(QStringLiteral("ceil_mode")).toBool()};
}

} // namespace

class TestSizeQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data()
    {
        QTest::addColumn<QString>("op");
        QTest::newRow("convolution") << "conv_out";
        QTest::newRow("pooling") << "pool_out";
        QTest::newRow("same") << "same_out";
    }

    void agreesWithTheReference()
    {
        QFETCH(QString, op);
        const auto cases = tests::referenceCases(QStringLiteral("shapes.jsonl"), op);
        QVERIFY(!cases.empty());
        for (const tests::ReferenceCase &one : cases) {
            for (int axis = 0; axis < 2; ++axis) {
                SizeQuestion question = questionOf(one, axis);
                const std::int64_t expected = tests::integersOf(one.out.value(QStringLiteral("out")))[static_cast<std::size_t>(axis)];
                for (const PaddingRule rule : op == QLatin1String("same_out") ? std::vector{PaddingRule::SameUpper, PaddingRule::SameLower} : std::vector{PaddingRule::Numbers}) {
                    question.rule = rule;
                    QCOMPARE(sizeAnswer(question), std::optional(expected));
                }
                if (op != QLatin1String("same_out"))
                    continue;
                const auto lower = tests::integersOf(one.out.value(QStringLiteral("pads_tlbr_lower"))); // top, left, bottom, right
                QCOMPARE(question.axis().padBefore, lower[static_cast<std::size_t>(axis)]);
                QCOMPARE(question.axis().padAfter, lower[static_cast<std::size_t>(axis + 2)]);
            }
        }
    }

    void aWindowThatDoesNotFitIsAnError()
    {
        const SizeQuestion question{3, 4, 0, 2, 1, PaddingRule::Numbers, false};
        QVERIFY(!sizeAnswer(question)); // cut off instead of floored, −1/2 would give 1
        QVERIFY_THROWS_EXCEPTION(ParameterError, question.axis());
    }

    void fullGrowsByTheSpanLessOne()
    {
        const SizeQuestion question{10, 4, 0, 1, 2, PaddingRule::Full, false};
        QCOMPARE(sizeAnswer(question), std::optional<std::int64_t>(16));
    }

    void findsTheSmallestValue()
    {
        const SizeQuestion question{128, 7, 0, 2, 1, PaddingRule::Numbers, false};
        QCOMPARE(smallestFor(question, SizeQuestion::Parameter::Padding, 0, 16, 64), std::optional<std::int64_t>(3));
        QCOMPARE(smallestFor(question, SizeQuestion::Parameter::Size, 1, 128, 3), std::optional<std::int64_t>(11));
    }

    void saysWhenNoValueGivesIt()
    {
        const SizeQuestion question{12, 3, 1, 2, 1, PaddingRule::Numbers, false}; // strides give 12, 6, 4, 3, 3, 2, 2, 2
        QCOMPARE(smallestFor(question, SizeQuestion::Parameter::Stride, 1, 8, 9), std::optional<std::int64_t>());
    }

    void plainCeilCountsAWindowInThePadding()
    {
        const SizeQuestion question{9, 2, 1, 4, 1, PaddingRule::Numbers, true};
        QCOMPARE(plainCeilSize(question.axis()), std::int64_t{4});
        QCOMPARE(sizeAnswer(question), std::optional<std::int64_t>(3));
    }
};

QTEST_APPLESS_MAIN(TestSizeQuestion)
#include "tst_size_question.moc"
