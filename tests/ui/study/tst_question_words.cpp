// SPDX-License-Identifier: GPL-3.0-or-later
// Generated questions in words: every key has a sentence, every number a place, and what is written out is true.
#include "core/study/generator.h"
#include "tests/support/equations.h"
#include "ui/study/question_words.h"
#include "ui/text/number_format.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace convlab;
using namespace convlab::practice;

namespace {

constexpr std::uint64_t seeds = 60;

const ui::QuestionWords &words()
{
    static const ui::QuestionWords loaded = ui::QuestionWords::load();
    return loaded;
}

QJsonObject sentences()
{
    QFile file(QStringLiteral(":/convlab/questions/en.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<Phrase> phrasesOf(const Question &question)
{
    std::vector<Phrase> phrases = question.explanation;
    phrases.push_back(question.prompt);
    phrases.push_back(question.hint);
    for (const Option &option : question.options)
        if (!option.exhibit)
            phrases.push_back(option.text);
    return phrases;
}

/// What is wrong between a phrase and its sentence.
QString trouble(const Phrase &phrase)
{
    const QString key = QString::fromStdString(phrase.key), sentence = words().text(key);
    if (!words().has(key))
        return key + QStringLiteral(" has no sentence");
    QSet<int> used;
    static const QRegularExpression placeholder(QStringLiteral("(?<!%)%L?([1-9])"));
    for (auto match = placeholder.globalMatch(QString(sentence).remove(QStringLiteral("%%"))); match.hasNext();)
        used.insert(match.next().captured(1).toInt());
    for (int number = 1; number <= 9; ++number)
        if (used.contains(number) != (number <= static_cast<int>(phrase.numbers.size())))
            return QStringLiteral("%1: number %2 of %3").arg(key).arg(number).arg(phrase.numbers.size());
    for (const auto &[name, sign] : phrase.signs)
        if (!sentence.contains(QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}')))
            return key + QStringLiteral(" does not use ") + QString::fromStdString(name);
    const QString said = words().say(phrase);
    static const QRegularExpression leftOver(QStringLiteral("%L?[1-9]|\\{\\w+\\}|[\\[|][^\\]]*\\|"));
    return said.contains(leftOver) ? key + QStringLiteral(": ") + said : QString();
}

/// Keys that stand in core's source as they are: reasons of the queue, of the reader of typed answers, of the summary.
QSet<QString> keysWrittenInCore()
{
    QSet<QString> keys;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/core/study"), {QStringLiteral("*.cpp")}, QDir::Files);
    static const QRegularExpression whole(QStringLiteral("\"((?:due|summary)\\.\\w+)\"")), refusal(QStringLiteral("refused\\((?:[^\"()]|\\([^)]*\\))*\"(\\w+)\"(?:\\s*:\\s*\"(\\w+)\")?"));
    while (files.hasNext()) {
        QFile file(files.next());
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        for (auto match = whole.globalMatch(text); match.hasNext();)
            keys << match.next().captured(1);
        for (auto match = refusal.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            for (const QString &name : {found.captured(1), found.captured(2)})
                if (!name.isEmpty())
                    keys << QStringLiteral("refusal.") + name;
        }
    }
    return keys;
}

/// Whether some number of the explanation is the answer.
bool namesTheAnswer(QString said, const Question &question)
{
    static const QRegularExpression number(QStringLiteral("−?[0-9]+(\\.[0-9]+)?"));
    for (auto match = number.globalMatch(said.remove(QChar(0x202F))); match.hasNext();) {
        const double value = match.next().captured().replace(QChar(0x2212), QLatin1Char('-')).toDouble();
        if (closeTo({value}, question.answer, question.tolerance))
            return true;
    }
    return false;
}

} // namespace

class TestQuestionWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasASentenceAndEveryNumberAPlace()
    {
        for (const Generator &generator : generators())
            for (std::uint64_t seed = 0; seed < seeds; ++seed)
                for (const Phrase &phrase : phrasesOf(makeQuestion(generator, seed)))
                    QCOMPARE(trouble(phrase), QString());
    }

    /// Whoever computes with the numbers that are shown gets the answer that is right.
    void promptsShowTheirNumbersExactly()
    {
        for (const Generator &generator : generators()) {
            for (std::uint64_t seed = 0; seed < seeds; ++seed) {
                const Question question = makeQuestion(generator, seed);
                Values shown = question.prompt.numbers;
                for (const Exhibit &exhibit : question.exhibits)
                    shown.insert(shown.end(), exhibit.values.begin(), exhibit.values.end());
                for (const double number : shown) {
                    const QString text = ui::formatNumber(number).replace(QChar(0x2212), QLatin1Char('-'));
                    QVERIFY2(std::abs(text.toDouble() - number) < 1e-12, generator.name);
                }
            }
        }
    }

    void everySentenceIsUsed()
    {
        QSet<QString> used;
        for (const Generator &generator : generators()) {
            used << QStringLiteral("skill.") + QLatin1String(generator.skill);
            for (std::uint64_t seed = 0; seed < seeds; ++seed)
                for (const Phrase &phrase : phrasesOf(makeQuestion(generator, seed)))
                    used << QString::fromStdString(phrase.key);
        }
        for (const Misconception misconception : misconceptions()) {
            const QString key = QStringLiteral("misconception.") + QLatin1String(misconceptionName(misconception));
            used << key << key + QStringLiteral(".advice");
        }
        used += keysWrittenInCore();
        used << QStringLiteral("answer.cell");
        QStringList unused;
        for (const QString &key : sentences().keys())
            if (!used.contains(key))
                unused << key;
        QCOMPARE(unused.join(QLatin1Char(' ')), QString());
        for (const QString &key : used)
            QVERIFY2(words().has(key), qPrintable(key));
    }

    void whatIsWrittenOutIsTrue()
    {
        for (const Generator &generator : generators()) {
            for (std::uint64_t seed = 0; seed < seeds; ++seed) {
                const Question question = makeQuestion(generator, seed);
                const QString said = words().say(question.explanation);
                QCOMPARE(tests::wrongEquations(said).join(QLatin1Char('|')), QString());
                if (question.type != QuestionType::Number)
                    continue;
                QVERIFY2(namesTheAnswer(said, question), qPrintable(QString::fromLatin1(generator.name) + QStringLiteral(": ") + said));
            }
        }
    }

    /// "a 8×8 map" would be read out as "an eight".
    void articlesFitTheirNumbers()
    {
        static const QRegularExpression wrong(QStringLiteral("\\b([aA] (8|11|18)|[aA]n [0-79])(?![0-9.])"));
        QVERIFY(QStringLiteral("on a 8×8 map").contains(wrong) && !QStringLiteral("on a 28×28 map").contains(wrong));
        for (const Generator &generator : generators())
            for (std::uint64_t seed = 0; seed < seeds; ++seed)
                for (const Phrase &phrase : phrasesOf(makeQuestion(generator, seed)))
                    QVERIFY2(!words().say(phrase).contains(wrong), qPrintable(words().say(phrase)));
    }

    void keysOfCoreAreFound()
    {
        const QSet<QString> keys = keysWrittenInCore();
        QVERIFY(keys.contains(QStringLiteral("refusal.not_a_fraction")) && keys.contains(QStringLiteral("refusal.sizes")));
        QVERIFY(keys.contains(QStringLiteral("due.ahead")) && keys.contains(QStringLiteral("summary.back_tomorrow")));
        QVERIFY(keys.size() >= 20);
    }

    void theEquationReaderFindsMistakes()
    {
        QCOMPARE(tests::wrongEquations(QStringLiteral("Output 2: 2·3 + (−4)·1 = 2, and ⌊(7 − 2) / 2⌋ + 1 = 3. 1 000\u202F000 / 3 ≈ 333.")).size(), 1);
        QCOMPARE(tests::wrongEquations(QStringLiteral("R = 1 + 2·2 = 6.")).size(), 1);
        QVERIFY(tests::wrongEquations(QStringLiteral("1.2³ = 1.728: yes. 3·1\u202F000 = 3\u202F000. L = Y².")).isEmpty());
        QCOMPARE(tests::equationCount(QStringLiteral("1.2³ = 1.728: yes. 3·1\u202F000 = 3\u202F000. L = Y².")), 2);
    }

    void manyExplanationsCalculate()
    {
        int calculating = 0;
        for (const Generator &generator : generators())
            calculating += tests::equationCount(words().say(makeQuestion(generator, 1).explanation)) > 0;
        QVERIFY(calculating > static_cast<int>(generators().size()) / 2);
    }

    void sentencesAreWellFormed()
    {
        const QJsonObject all = sentences();
        QVERIFY(all.size() > 300);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QString sentence = it->toString();
            QVERIFY2(!sentence.contains(QStringLiteral("  ")) && sentence == sentence.trimmed(), qPrintable(it.key()));
            QVERIFY2(!sentence.contains(QLatin1Char('"')) && !sentence.contains(QLatin1Char('\'')), qPrintable(it.key()));
            if (it.key().endsWith(QStringLiteral(".ask")) || it.key().contains(QStringLiteral(".why")))
                QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')) || sentence.endsWith(QLatin1Char(')')), qPrintable(it.key()));
        }
    }

    void answersAreSpelledOut()
    {
        const Question shape = makeQuestion(*findGenerator("size_rectangle"), 1), order = makeQuestion(*findGenerator("grid_order"), 1);
        QVERIFY(words().answerText(shape, {3, 5}) == QStringLiteral("3 × 5"));
        QVERIFY(words().answerText(order, order.answer).startsWith(QStringLiteral("Lift out the window")));
        QCOMPARE(words().answerText(makeQuestion(*findGenerator("pool_argmax"), 1), {1, 2}), QStringLiteral("row 1, column 2"));
        QCOMPARE(words().answerText(makeQuestion(*findGenerator("stat_deviation"), 1), {4.062019}), QStringLiteral("4.06"));
        QCOMPARE(words().answerText(makeQuestion(*findGenerator("sliding_cell"), 1), {-2.5}), QStringLiteral("−2.5"));
        const Question count = makeQuestion(*findGenerator("count_conv"), 1), cells = makeQuestion(*findGenerator("pool_average_grid"), 1);
        QCOMPARE(words().answerText(count, {18848}), QStringLiteral("18848"));
        QCOMPARE(words().answerInSentence(count, {18848}), QStringLiteral("18\u202F848"));
        QCOMPARE(words().answerText(cells, {4.5, 6}), QStringLiteral("4.5, 6"));
        const ui::QuestionWords german = ui::QuestionWords::load(*ui::Language::find(QStringLiteral("de")));
        QCOMPARE(german.answerText(cells, {4.5, 6}), QStringLiteral("4,5; 6"));
        QCOMPARE(german.answerText(cells, {4, 6}), QStringLiteral("4, 6"));
        const Phrase formula{"gradient_central.why", {-1.5}, {{"quotient", "(30.25 − 31.75) / (2·0.5)"}}};
        QVERIFY2(german.say(formula).contains(QStringLiteral("(30,25 − 31,75) / (2·0,5)")), qPrintable(german.say(formula)));
    }
};

QTEST_APPLESS_MAIN(TestQuestionWords)
#include "tst_question_words.moc"
