// SPDX-License-Identifier: GPL-3.0-or-later
// What every generator promises, over many seeds.
#include "core/random/draw.h"
#include "core/study/answer_text.h"
#include "core/study/generator.h"
#include "core/study/grader.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace convlab::practice;

namespace {

constexpr std::uint64_t seeds = 2000;

const char *const course[] = {"cross_correlation_1d", "cross_correlation_2d", "output_shape",   "parameter_counts", "pooling",
                              "receptive_field",      "depthwise_separable",  "im2col",         "kernel_gradient",  "residual_block",
                              "patch_embedding",      "activation_statistics", "cnn_checklist"};

void addGeneratorRows()
{
    QTest::addColumn<QString>("name");
    for (const Generator &generator : generators())
        QTest::newRow(generator.name) << QString::fromLatin1(generator.name);
}

const Generator &named(const QString &name) { return *findGenerator(name.toStdString()); }

/// The answer as somebody would type it.
QString typed(const Values &values, const char *between)
{
    QStringList numbers;
    for (const double value : values)
        numbers << QString::number(value, 'g', 12);
    return numbers.join(QLatin1String(between));
}

/// All that a learner is shown but the words.
std::string whatIsAsked(const Question &question)
{
    std::string text;
    const auto add = [&text](const std::vector<double> &numbers) {
        for (const double number : numbers)
            text += std::to_string(number) + ' ';
    };
    const auto addPhrase = [&](const Phrase &phrase) {
        text += phrase.key;
        add(phrase.numbers);
        for (const auto &[name, sign] : phrase.signs)
            text += sign;
    };
    addPhrase(question.prompt);
    for (const Exhibit &exhibit : question.exhibits)
        add(exhibit.values);
    for (const Option &option : question.options) {
        addPhrase(option.text);
        add(option.exhibit ? option.exhibit->values : std::vector<double>{});
    }
    return text;
}

} // namespace

class TestGenerators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughOfThem()
    {
        std::map<std::string, int> perSection;
        std::set<std::string> names;
        for (const Generator &generator : generators()) {
            ++perSection[generator.section];
            names.insert(generator.name);
            QVERIFY(generator.difficulty >= 1 && generator.difficulty <= 3);
        }
        QCOMPARE(names.size(), generators().size());
        QVERIFY(generators().size() >= 60);
        QCOMPARE(perSection.size(), std::size(course));
        for (const char *section : course)
            QVERIFY2(perSection[section] >= 5, section);
    }

    void sectionsStandInCourseOrderAndGetHarder()
    {
        std::size_t at = 0;
        int difficulty = 1;
        for (const Generator &generator : generators()) {
            if (std::string(course[at]) != generator.section) {
                ++at;
                difficulty = 1;
            }
            QCOMPARE(std::string(generator.section), std::string(course[at]));
            QVERIFY2(generator.difficulty >= difficulty, generator.name);
            difficulty = generator.difficulty;
        }
    }

    void everyQuestionIsSound_data() { addGeneratorRows(); }

    void everyQuestionIsSound()
    {
        QFETCH(QString, name);
        const Generator &generator = named(name);
        std::set<Values> answers;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const Question question = makeQuestion(generator, seed);
            QCOMPARE(flawOf(question), std::string());
            QCOMPARE(question.type, generator.type);
            QCOMPARE(question.generator, std::string(generator.name));
            QCOMPARE(question.section, std::string(generator.section));
            answers.insert(question.answer);
        }
        QVERIFY2(answers.size() >= 3, "the answer can be learned by heart");
    }

    void theGraderTakesTheAnswerAndNamesTheSlips_data() { addGeneratorRows(); }

    void theGraderTakesTheAnswerAndNamesTheSlips()
    {
        QFETCH(QString, name);
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const Question question = makeQuestion(named(name), seed);
            QVERIFY(grade(question, question.answer).right);
            for (const Slip &slip : question.slips) {
                const Verdict verdict = grade(question, slip.values);
                QVERIFY(!verdict.right);
                QCOMPARE(verdict.misconception, slip.misconception);
            }
            for (std::size_t option = 0; question.type == QuestionType::Choice && option < question.options.size(); ++option)
                QCOMPARE(grade(question, {static_cast<double>(option)}).right, static_cast<double>(option) == question.answer[0]);
        }
    }

    void typedAnswersAreUnderstood_data() { addGeneratorRows(); }

    void typedAnswersAreUnderstood()
    {
        QFETCH(QString, name);
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Question question = makeQuestion(named(name), seed);
            if (question.type != QuestionType::Number && question.type != QuestionType::Shape)
                continue;
            const auto rightWhenTyped = [&question](const Values &values) {
                const Reading reading = readAnswer(question, typed(values, " x ").toStdString());
                return reading.refusal.empty() && grade(question, reading.values).right;
            };
            QVERIFY(rightWhenTyped(question.answer));
            for (const Slip &slip : question.slips)
                QVERIFY(!rightWhenTyped(slip.values));
            Values near = question.answer;
            near.back() += question.tolerance > 0 ? 2.1 * question.tolerance : 1;
            QVERIFY(!rightWhenTyped(near));
        }
    }

    void theSameSeedMakesTheSameQuestion_data() { addGeneratorRows(); }

    void theSameSeedMakesTheSameQuestion()
    {
        QFETCH(QString, name);
        int different = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            QVERIFY(makeQuestion(named(name), seed) == makeQuestion(named(name), seed));
            Question next = makeQuestion(named(name), seed + 1);
            next.seed = seed;
            different += next != makeQuestion(named(name), seed);
        }
        QVERIFY2(different > 25, "the seed hardly matters");
    }

    /// Written down once: another machine, compiler or library must draw the same.
    void drawsAreTheSameEverywhere()
    {
        convlab::Draw draw(42);
        QCOMPARE(draw.bits(), std::uint64_t(13679457532755275413u));    // SplitMix64's published sequence for 42
        QCOMPARE(draw.bits(), std::uint64_t(2949826092126892291u));
        QCOMPARE(draw.bits(), std::uint64_t(5139283748462763858u));
        QCOMPARE(convlab::nameHash(""), std::uint64_t(0xCBF29CE484222325u));
        QCOMPARE(convlab::nameHash("foobar"), std::uint64_t(0x85944171F73967E8u)); // FNV-1a's published vector
    }

    void everyAnswerComesUpInEveryPlace_data() { addGeneratorRows(); }

    void everyAnswerComesUpInEveryPlace()
    {
        QFETCH(QString, name);
        if (named(name).type != QuestionType::Choice)
            return;
        std::map<double, int> places;
        for (std::uint64_t seed = 0; seed < 400; ++seed)
            ++places[makeQuestion(named(name), seed).answer[0]];
        const std::size_t options = makeQuestion(named(name), 0).options.size();
        QCOMPARE(places.size(), options);
        for (const auto &[place, count] : places)
            QVERIFY(count > 400 / static_cast<int>(options) / 2);
    }

    void questionsDiffer_data() { addGeneratorRows(); }

    /// Whoever practises a skill again gets another question, and cannot guess by habit.
    void questionsDiffer()
    {
        QFETCH(QString, name);
        std::set<std::string> asked;
        std::map<Values, int> answers;
        constexpr int count = 400;
        for (std::uint64_t seed = 0; seed < count; ++seed) {
            const Question question = makeQuestion(named(name), seed);
            if (seed < 60)
                asked.insert(whatIsAsked(question));
            ++answers[question.answer];
        }
        QVERIFY2(asked.size() >= 15, qPrintable(QString::number(asked.size())));
        for (const auto &[answer, times] : answers)
            QVERIFY2(times < count * 6 / 10, qPrintable(QString::number(answer[0])));
    }

    /// Every fault comes up, and so does its absence.
    void everyFaultIsTheAnswer()
    {
        std::set<std::string> right;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Question question = makeQuestion(*findGenerator("stat_fault"), seed);
            right.insert(question.options[static_cast<std::size_t>(question.answer[0])].text.key);
        }
        QCOMPARE(right.size(), std::size_t(5));
    }

    void theLargestKernelIsNoHintAtTheMostParameters()
    {
        int largest = 0;
        constexpr int count = 400;
        for (std::uint64_t seed = 0; seed < count; ++seed) {
            const Question question = makeQuestion(*findGenerator("count_most"), seed);
            const auto kernelOf = [](const Option &option) { return option.text.numbers[0]; };
            double most = 0;
            for (const Option &option : question.options)
                most = std::max(most, kernelOf(option));
            largest += kernelOf(question.options[static_cast<std::size_t>(question.answer[0])]) == most;
        }
        QVERIFY(largest < count / 2);
    }

    void stacksToCompareAreOfOneLength()
    {
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const Question question = makeQuestion(*findGenerator("field_widest"), seed);
            for (const Option &option : question.options)
                QCOMPARE(option.text.signs[0].second.size(), question.options[0].text.signs[0].second.size());
        }
    }

    /// A difference on a border would be judged by how a machine rounds.
    void noErrorLiesOnABorder()
    {
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const Question question = makeQuestion(*findGenerator("gradient_verdict"), seed);
            for (const auto *signs : {&question.prompt.signs, &question.explanation[0].signs})
                for (const char *border : {"1·10⁻⁷", "1·10⁻⁴", "0.01"})
                    QVERIFY(signs->front().second != border);
        }
    }

    /// Pieces of mathematics are the same in every language: a word in one stays English everywhere.
    void signsHoldNoWords()
    {
        const auto wordIn = [](const std::string &sign) {
            std::size_t letters = 0;
            for (const char c : sign) {
                letters = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? letters + 1 : 0;
                if (letters >= 3)
                    return true;
            }
            return false;
        };
        for (const Generator &generator : generators()) {
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const Question question = makeQuestion(generator, seed);
                std::vector<Phrase> phrases{question.prompt};
                phrases.insert(phrases.end(), question.explanation.begin(), question.explanation.end());
                for (const Option &option : question.options)
                    phrases.push_back(option.text);
                for (const Phrase &phrase : phrases)
                    for (const auto &[name, sign] : phrase.signs)
                        QVERIFY2(!wordIn(sign), (std::string(generator.name) + ": " + sign).c_str());
            }
        }
    }

    void misconceptionsAreShownByGenerators()
    {
        std::set<Misconception> shown;
        for (const Generator &generator : generators())
            for (std::uint64_t seed = 0; seed < 60; ++seed)
                for (const Slip &slip : makeQuestion(generator, seed).slips)
                    shown.insert(slip.misconception);
        QVERIFY(shown.size() >= 25);
        for (const Misconception misconception : misconceptions())
            QVERIFY2(shown.count(misconception), misconceptionName(misconception));
    }

    void misconceptionNamesGoBothWays()
    {
        std::set<std::string> names;
        for (const Misconception misconception : misconceptions()) {
            names.insert(misconceptionName(misconception));
            QCOMPARE(misconceptionOf(misconceptionName(misconception)), misconception);
        }
        QCOMPARE(names.size(), misconceptions().size());
        QCOMPARE(misconceptionOf("no such thing"), Misconception::None);
        QCOMPARE(std::string(misconceptionName(Misconception::None)), std::string());
    }
};

QTEST_APPLESS_MAIN(TestGenerators)
#include "tst_generators.moc"
