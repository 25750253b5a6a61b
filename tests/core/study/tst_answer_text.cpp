// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random/draw.h"
#include "core/study/answer_text.h"
#include "core/study/grader.h"

#include <QTest>

#include <cmath>

using namespace convlab::practice;

namespace {

Question numberQuestion(double answer, double tolerance = 0)
{
    Question question;
    question.type = QuestionType::Number;
    question.answer = {answer};
    question.tolerance = tolerance;
    return question;
}

Question question(QuestionType type, Values answer)
{
    Question q;
    q.type = type;
    q.answer = std::move(answer);
    return q;
}

bool isRight(const Question &q, const char *text)
{
    const Reading reading = readAnswer(q, text);
    return reading.refusal.empty() && grade(q, reading.values).right;
}

} // namespace

class TestAnswerText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctForms_data()
    {
        QTest::addColumn<double>("answer");
        QTest::addColumn<QString>("text");
        const auto forms = [](double answer, std::initializer_list<const char *> texts) {
            for (const char *text : texts)
                QTest::addRow("%g as %s", answer, text) << answer << QString::fromUtf8(text);
        };
        forms(3, {"3", " 3 ", "+3", "3.0", "3.", "3,0", "03", "6/2", "3e0", "\t3\n"});
        forms(-2, {"-2", "−2", "–2", "- 2", "-2.000", "-4/2", "4/-2", "−2,0"});
        forms(0.5, {"0.5", ".5", "0,5", "1/2", "1 / 2", "50e-2", "5E−1", "0.50"});
        forms(1000, {"1000", "1,000", "1 000", "1\u202F000", "1\u00A0000", "1'000", "1’000", "1.000", "1e3", "1,000.0", "1 000,0"});
        forms(411041920, {"411041920", "411,041,920", "411 041 920", "411.041.920", "411_041_920"});
        forms(1.625, {"1.625", "1,625", "13/8"});
        forms(1234.5, {"1234.5", "1,234.5", "1.234,5", "1 234.5", "1 234,5"});
    }

    void correctForms()
    {
        QFETCH(double, answer);
        QFETCH(QString, text);
        QVERIFY(isRight(numberQuestion(answer), text.toUtf8().constData()));
    }

    void nearMissesAreWrong()
    {
        for (const char *text : {"2", "4", "3.01", "-3", "33", "3e1", "1/3", "2,9"})
            QVERIFY2(!isRight(numberQuestion(3), text), text);
        for (const char *text : {"999", "1,001", "100", "10000", "1.0000", "1,0000", "10,00"})
            QVERIFY2(!isRight(numberQuestion(1000), text), text);
        QVERIFY(isRight(numberQuestion(4.062, 0.005), "4.06"));
        QVERIFY(isRight(numberQuestion(4.062, 0.005), "4.0670"));
        QVERIFY(!isRight(numberQuestion(4.062, 0.005), "4.05"));
        QVERIFY(!isRight(numberQuestion(4.062, 0.005), "4.068"));
    }

    void aRoundedSlipIsNamed()
    {
        Question q = numberQuestion(16);
        q.slips = {{Misconception::CeilForFloor, {17}}, {Misconception::FloorDropped, {16 + 1.0 / 3}}};
        const auto named = [&q](const char *text) { return grade(q, readAnswer(q, text).values).misconception; };
        for (const char *text : {"16.3", "16,33", "16.333", "49/3"})
            QCOMPARE(named(text), Misconception::FloorDropped);
        for (const char *text : {"16.2", "16.4", "16.34", "16.5", "15", "16.666"})
            QCOMPARE(named(text), Misconception::None);
        QCOMPARE(named("17"), Misconception::CeilForFloor);
        QVERIFY(isRight(q, "16.0"));
    }

    void garbageIsRefusedWithAReason()
    {
        for (const char *text : {"three", "3x3", "3 3", "--3", "3-", "1//2", "1/0", "0/0", "1/2/3", "e5", "5e", "1e9999", "nan", "inf", "0x10", "1,2,3",
                                 "1.2.3", "12,34,567", "3%", "=3", "½", "3 cells", "\xFF\xFE", "."})
            QVERIFY2(!readAnswer(numberQuestion(3), text).refusal.empty(), text);
        QCOMPARE(readAnswer(numberQuestion(3), "  ").refusal.key, std::string("refusal.empty"));
        QCOMPARE(readAnswer(numberQuestion(3), "1/0").refusal.key, std::string("refusal.not_a_fraction"));
        QCOMPARE(readAnswer(numberQuestion(3), std::string(100000, '9')).refusal.key, std::string("refusal.too_long"));
        QCOMPARE(readAnswer(question(QuestionType::Choice, {1}), "1").refusal.key, std::string("refusal.choose"));
    }

    void aUnitMayStandBehindTheNumber()
    {
        Question percent = numberQuestion(62.5);
        percent.unit = "%";
        QVERIFY(isRight(percent, "62.5 %"));
        QVERIFY(isRight(percent, "62,5%"));
        QVERIFY(isRight(percent, "62.5"));
        QVERIFY(!readAnswer(percent, "%").refusal.empty());
    }

    void shapes()
    {
        const Question square = question(QuestionType::Shape, {3, 3}), wide = question(QuestionType::Shape, {3, 15}), four = question(QuestionType::Shape, {2, 24, 7, 7});
        for (const char *text : {"3", "3x3", "3 × 3", "(3, 3)", "3X3", "3*3", "[3,3]", "3 3", "3·3", "{3; 3}"})
            QVERIFY2(isRight(square, text), text);
        QVERIFY(isRight(wide, "3×15") && isRight(wide, "(3,15)") && isRight(four, "2x24x7x7") && isRight(four, "2, 24, 7, 7"));
        for (const char *text : {"15x3", "3x1", "3", "3x16", "3x15x1"})
            QVERIFY2(!isRight(wide, text), text);
        for (const char *text : {"3.5x3", "-3x3", "0x3", "axb", "3x", "x", "()", "1e1x3", "99999999999999999999999999999999999x3x"})
            QVERIFY2(!isRight(wide, text), text);
        QCOMPARE(readAnswer(four, "7").refusal, (Phrase{"refusal.sizes", {4, 1}, {}}));
        QCOMPARE(readAnswer(wide, "3.5 x 3").refusal.key, std::string("refusal.not_a_size"));
    }

    void cells()
    {
        const Question q = question(QuestionType::Cells, {1, -2.5, 0.25});
        for (const char *text : {"1, -2.5, 1/4", "1 −2,5 0,25", "1; -2,5; 0,25", "1\n-2.5\n0.25", "1,-2.5,.25"})
            QVERIFY2(isRight(q, text), text);
        QCOMPARE(readAnswer(q, "1 2").refusal, (Phrase{"refusal.cells", {3, 2}, {}}));
        const Verdict verdict = grade(q, readAnswer(q, "1 2 0.25").values);
        QVERIFY(!verdict.right);
        QCOMPARE(verdict.wrongPlaces, std::vector<std::size_t>{1});
    }

    void anyValuesCanBeGraded()
    {
        const Question q = question(QuestionType::Order, {2, 0, 1});
        QVERIFY(!grade(q, {}).right && !grade(q, {2, 0}).right && !grade(q, {2, 0, 1, 3}).right && !grade(q, {NAN, INFINITY, -1}).right);
        QCOMPARE(grade(q, {2, 1, 0}).wrongPlaces, (std::vector<std::size_t>{1, 2}));
        QVERIFY(grade(q, {2, 0, 1}).right);
    }

    void anyBytesAreSafe()
    {
        convlab::Draw draw(7);
        const std::string alphabet = "0123456789.,-+/eEx '\xC3\x97\xE2\x88\x92;()%\n\xFF";
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            for (std::int64_t length = draw.whole(0, 14); length > 0; --length)
                text += alphabet[static_cast<std::size_t>(draw.whole(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
            for (const auto &q : {numberQuestion(3), question(QuestionType::Shape, {3, 3}), question(QuestionType::Cells, {1, 2})}) {
                const Reading reading = readAnswer(q, text);
                QVERIFY(reading.refusal.empty() != reading.values.empty());
                for (const double value : reading.values)
                    QVERIFY(std::isfinite(value));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAnswerText)
#include "tst_answer_text.moc"
