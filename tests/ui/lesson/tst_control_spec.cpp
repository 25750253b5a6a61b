// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/control_spec.h"

#include <QJsonArray>
#include <QTest>

using namespace convlab::ui;
using Kind = ControlSpec::Kind;

namespace {

ControlSpec spec(Kind kind, const char *name, double minimum = 0, double maximum = 1)
{
    ControlSpec result;
    result.kind = kind;
    result.name = QLatin1String(name);
    result.minimum = minimum;
    result.maximum = maximum;
    if (kind == Kind::Choice)
        result.choices = {QStringLiteral("zeros"), QStringLiteral("reflect"), QStringLiteral("circular")};
    return result;
}

const ControlSpec stride = spec(Kind::Int, "stride", 1, 8);
const ControlSpec kernel = spec(Kind::Pair, "kernel", 1, 7);
const ControlSpec padding = spec(Kind::Sides, "padding", 0, 4);
const ControlSpec rate = spec(Kind::Real, "rate", 0, 0.5);
const ControlSpec bias = spec(Kind::Flag, "bias");
const ControlSpec mode = spec(Kind::Choice, "mode");

} // namespace

class TestControlSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatFits_data()
    {
        QTest::addColumn<const ControlSpec *>("control");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *text, const ControlSpec &control, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(control.name), text) << &control << QString::fromUtf8(text) << value;
        };
        row("2", stride, 2);
        row(" 8 ", stride, 8);
        row("3", kernel, QJsonArray{3, 3});
        row("2x3", kernel, QJsonArray{2, 3});
        row("2×3", kernel, QJsonArray{2, 3});
        row("2, 3", kernel, QJsonArray{2, 3});
        row("1", padding, QJsonArray{1, 1, 1, 1});
        row("1,0,2,0", padding, QJsonArray{1, 0, 2, 0});
        row("0.25", rate, 0.25);
        row("1e-3", rate, 0.001);
        row("true", bias, true);
        row("On", bias, true);
        row("false", bias, false);
        row("off", bias, false);
        row("reflect", mode, QStringLiteral("reflect"));
    }
    void parsesWhatFits()
    {
        QFETCH(const ControlSpec *, control);
        QFETCH(QString, text);
        QFETCH(QJsonValue, value);
        QString error;
        QCOMPARE(control->parse(text, &error), value);
        QVERIFY(error.isEmpty());
        QVERIFY(control->problemWith(value).isEmpty());
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<const ControlSpec *>("control");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *text, const ControlSpec &control, const char *sentence) {
            QTest::addRow("%s '%s'", qPrintable(control.name), text)
                << &control << QString::fromUtf8(text) << QString::fromUtf8(sentence);
        };
        row("9", stride, "stride must be a whole number from 1 to 8, not 9");
        row("0", stride, "stride must be a whole number from 1 to 8, not 0");
        row("-1", stride, "stride must be a whole number from 1 to 8, not -1");
        row("1.5", stride, "stride must be a whole number from 1 to 8, not 1.5");
        row("two", stride, "stride must be a whole number from 1 to 8, not \"two\"");
        row("", stride, "stride must be a whole number from 1 to 8, not \"\"");
        row("2x2", stride, "stride must be a whole number from 1 to 8, not \"2x2\"");
        row("nan", stride, "stride must be a whole number from 1 to 8, not \"nan\"");
        row("inf", stride, "stride must be a whole number from 1 to 8, not \"inf\"");
        row("8x3", kernel, "kernel must be one or two whole numbers from 1 to 7, such as 2x3, not 8x3");
        row("1x2x3", kernel, "kernel must be one or two whole numbers from 1 to 7, such as 2x3, not 1x2x3");
        row("2x", kernel, "kernel must be one or two whole numbers from 1 to 7, such as 2x3, not \"2x\"");
        row("1,2", padding, "padding must be one or four whole numbers from 0 to 4 (top,left,bottom,right), not 1,2");
        row("1,2,3,5", padding,
            "padding must be one or four whole numbers from 0 to 4 (top,left,bottom,right), not 1,2,3,5");
        row("0.75", rate, "rate must be a number from 0 to 0.5, not 0.75");
        row("1", bias, "bias must be true or false, not \"1\"");
        row("maybe", bias, "bias must be true or false, not \"maybe\"");
        row("mirror", mode, "mode must be zeros, reflect or circular, not \"mirror\"");
    }
    void saysWhatDoesNotFit()
    {
        QFETCH(const ControlSpec *, control);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QString error;
        QVERIFY(control->parse(text, &error).isUndefined());
        QCOMPARE(error, sentence);
        QVERIFY(control->parse(text, nullptr).isUndefined());
    }

    void judgesValuesOfAState_data()
    {
        QTest::addColumn<const ControlSpec *>("control");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("got");
        QTest::newRow("range") << &stride << QJsonValue(9) << QStringLiteral("9");
        QTest::newRow("fraction") << &stride << QJsonValue(1.5) << QStringLiteral("1.5");
        QTest::newRow("huge") << &stride << QJsonValue(1e18) << QStringLiteral("1e+18");
        QTest::newRow("string") << &stride << QJsonValue(QStringLiteral("2")) << QStringLiteral("\"2\"");
        QTest::newRow("missing") << &stride << QJsonValue(QJsonValue::Undefined) << QStringLiteral("empty");
        QTest::newRow("null") << &stride << QJsonValue() << QStringLiteral("empty");
        QTest::newRow("array") << &stride << QJsonValue(QJsonArray{2, 2}) << QStringLiteral("2x2");
        QTest::newRow("pair") << &kernel << QJsonValue(QJsonArray{2, 8}) << QStringLiteral("2x8");
        QTest::newRow("one side") << &padding << QJsonValue(QJsonArray{1}) << QStringLiteral("1");
        QTest::newRow("flag") << &bias << QJsonValue(1) << QStringLiteral("1");
        QTest::newRow("choice") << &mode << QJsonValue(true) << QStringLiteral("true");
    }
    void judgesValuesOfAState()
    {
        QFETCH(const ControlSpec *, control);
        QFETCH(QJsonValue, value);
        QFETCH(QString, got);
        const QString problem = control->problemWith(value);
        QVERIFY2(problem.startsWith(control->name) && problem.endsWith(QStringLiteral(", not ") + got), qPrintable(problem));
    }

    void oneNumberMeansAll()
    {
        QVERIFY(kernel.problemWith(3).isEmpty());
        QVERIFY(padding.problemWith(4).isEmpty());
        QVERIFY(!padding.problemWith(5).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestControlSpec)
#include "tst_control_spec.moc"
