// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/math_writer.h"

#include <QTest>

using namespace convlab;

/// Set lines are written once for all numbers.
class TestMathWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersStandApartFromTheTex()
    {
        const auto written = [](double a) { return MathWriter().tex("a =").number(a, "kernel", {1, 2, 3}).tex("+").number(4, {}, {}, 3).take(); };
        const MathLine line = written(2.5);
        QCOMPARE(line.tex, std::string("a =\\sym{kernel}{\\live{n0}}+\\live{n1}"));
        QCOMPARE(line.numbers, (std::vector<MathLine::Number>{{"n0", 2.5, 6}, {"n1", 4, 3}}));
        QCOMPARE(line.anchors, (std::vector<MathLine::Anchor>{{"kernel", {1, 2, 3}}}));
        QCOMPARE(written(-7).tex, line.tex);
    }

    void negativeOperandsStandInBrackets()
    {
        QCOMPARE(MathWriter().operand(-2).take().tex, std::string("(\\live{n0})"));
        QCOMPARE(MathWriter().operand(2).take().tex, std::string("\\live{n0}"));
        QCOMPARE(MathWriter().operand(-0.0).take().tex, std::string("\\live{n0}"));
    }

    void aSymbolIsOneCellWhereverItStands()
    {
        const MathLine line = MathWriter().symbol("bias", "b", {3, 0, 0}).tex("=").number(1, "bias").symbol("x", "x").take();
        QCOMPARE(line.anchors, (std::vector<MathLine::Anchor>{{"bias", {3, 0, 0}}}));
    }

    void progressAndWordsAreKept()
    {
        const MathLine line = MathWriter().heading({"a", {}}).tail({"b", {1}}).active("x").pending("y").pending("z").take();
        QVERIFY(line.heading == (Label{"a", {}}) && line.tail == (Label{"b", {1}}));
        QCOMPARE(line.active, std::string("x"));
        QCOMPARE(line.pending, (std::vector<std::string>{"y", "z"}));
    }
};

QTEST_APPLESS_MAIN(TestMathWriter)
#include "tst_math_writer.moc"
