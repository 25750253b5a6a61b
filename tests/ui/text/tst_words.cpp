// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convlab;
using namespace convlab::ui;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNumbers_data();
    void saysNumbers();
    void formulasKeepTheDecimalPoint();
    void unknownKeysShowThemselves();
    void anEmptyLabelSaysNothing();
    void laterFilesReplaceEarlierOnes();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void everyRuleHasASentenceWithItsNumbers_data();
    void everyRuleHasASentenceWithItsNumbers();
    void oneCellIsSingular();

private:
    QString write(const QString &name, const QByteArray &json) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestWords::write(const QString &name, const QByteArray &json) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestWords::saysNumbers_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("said");
    QTest::newRow("plain") << "no numbers" << "no numbers";
    QTest::newRow("one") << "%1 cells" << "73 856 cells";
    QTest::newRow("grouped") << "%L1 cells" << QStringLiteral("73\u202F856 cells");
    QTest::newRow("grouping leaves fractions") << "%L2" << "−0.5";
    QTest::newRow("twice, in any order") << "%2, %1, %2" << "−0.5, 73 856, −0.5";
    QTest::newRow("singular") << "%3 [%3:cell|cells]" << "1 cell";
    QTest::newRow("plural") << "%1 [%1:cell|cells]" << "73 856 cells";
    QTest::newRow("nothing for one") << "bar[%3:|s]" << "bar";
    QTest::newRow("a number that is not there") << "%4 of %1" << "%4 of 73 856";
    QTest::newRow("percent") << "100%% of %3" << "100% of 1";
    QTest::newRow("brackets that choose nothing") << "Y[%3, %3] (%1)" << "Y[1, 1] (73 856)";
}

void TestWords::saysNumbers()
{
    QFETCH(QString, sentence);
    QFETCH(QString, said);
    Words words;
    words.load(write(QStringLiteral("en.json"), "{\"key\": \"" + sentence.toUtf8() + "\"}"));
    QCOMPARE(words.say(Label{"key", {73856, -0.5, 1}}), said);
}

void TestWords::formulasKeepTheDecimalPoint()
{
    Words german(*Language::find(QStringLiteral("de")));
    german.load(write(QStringLiteral("en.json"), R"({"prose": "%1 cells", "formula": "Y = %F1"})"));
    QCOMPARE(german.say(Label{"prose", {-0.5}}), QStringLiteral("−0,5 cells"));
    QCOMPARE(german.say(Label{"formula", {-0.5}}), QStringLiteral("Y = −0.5"));
}

void TestWords::unknownKeysShowThemselves()
{
    const Words words;
    QVERIFY(!words.has(QStringLiteral("title.input")));
    QCOMPARE(words.text(QStringLiteral("title.input")), QStringLiteral("«title.input»"));
    QCOMPARE(words.say(Label{"title.input", {1}}), QStringLiteral("«title.input»"));
}

void TestWords::anEmptyLabelSaysNothing()
{
    QCOMPARE(Words().say(Label{}), QString());
}

void TestWords::laterFilesReplaceEarlierOnes()
{
    Words words;
    words.load(write(QStringLiteral("en.json"), R"({"a": "first", "b": "kept"})"));
    words.load(write(QStringLiteral("lesson.json"), R"({"a": "second"})"));
    QCOMPARE(words.text(QStringLiteral("a")), QStringLiteral("second"));
    QCOMPARE(words.text(QStringLiteral("b")), QStringLiteral("kept"));
}

void TestWords::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("syntax, with its line") << QByteArray("{\n\"a\": \"x\",\n\"b\" 1}") << "line 3";
    QTest::newRow("not an object") << QByteArray("[]") << "not a JSON object";
    QTest::newRow("not a sentence") << QByteArray(R"({"a": 1})") << "\"a\" is not a string";
    QTest::newRow("missing") << QByteArray() << "missing.json";
}

void TestWords::unreadableFilesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const QString path = json.isEmpty() ? m_folder->filePath(QStringLiteral("missing.json"))
                                        : write(QStringLiteral("bad.json"), json);
    Words words;
    try {
        words.load(path);
        QFAIL("a broken file was accepted");
    } catch (const std::runtime_error &error) {
        const QString message = QString::fromUtf8(error.what());
        QVERIFY2(message.startsWith(path) && message.contains(problem), qPrintable(message));
    }
}

void TestWords::everyRuleHasASentenceWithItsNumbers_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("names");
    const auto row = [](Rule rule, const char *names) {
        QTest::newRow(ruleKey(rule)) << static_cast<int>(rule) << names;
    };
    row(Rule::NonPositiveSize, "size");
    row(Rule::NonPositiveKernel, "kernel");
    row(Rule::NonPositiveStride, "stride");
    row(Rule::NonPositiveDilation, "dilation");
    row(Rule::NegativePadding, "padding");
    row(Rule::WindowExceedsInput, "input pad_before pad_after span");
    row(Rule::NonPositiveGroups, "groups");
    row(Rule::ChannelsNotDivisible, "channels groups");
    row(Rule::OutputChannelsNotDivisible, "channels groups");
    row(Rule::WeightChannelsMismatch, "weight_channels expected");
    row(Rule::BiasSizeMismatch, "bias expected");
    row(Rule::PaddingExceedsHalfKernel, "padding kernel");
    row(Rule::ReflectPaddingTooLarge, "padding size");
    row(Rule::CircularPaddingTooLarge, "padding size");
    row(Rule::ShapeMismatch, "got expected");
    row(Rule::TooLarge, "elements limit");
    row(Rule::EmptyStack, "");
    row(Rule::IndexOutOfRange, "index count");
    row(Rule::NotFinite, "");
    row(Rule::OutputPaddingTooLarge, "output_padding limit");
    row(Rule::TooFewValues, "count needed");
    row(Rule::NegativeEpsilon, "epsilon");
    row(Rule::NotDivisible, "size divisor");
    row(Rule::ZeroDivisor, "");
    row(Rule::NonPositiveOutput, "size");
}

void TestWords::everyRuleHasASentenceWithItsNumbers()
{
    QFETCH(int, rule);
    QFETCH(QString, names);
    Words words;
    words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
    ParameterError::Numbers numbers;
    QStringList spelled;
    for (const QString &name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        spelled << QString::number(100 + spelled.size());
        numbers.emplace_back(name.toStdString(), spelled.last().toDouble());
    }
    const QString said = words.say(ParameterError(static_cast<Rule>(rule), numbers));
    QVERIFY2(said.endsWith(QLatin1Char('.')) && !said.contains(QLatin1Char('{')), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("«")), qPrintable(said));
    for (const QString &number : spelled)
        QVERIFY2(said.contains(number), qPrintable(said + QStringLiteral(" lacks ") + number));
}

void TestWords::oneCellIsSingular()
{
    Words words;
    words.load(QStringLiteral(SOURCE_ROOT "/resources/words/en.json"));
    const ParameterError error(Rule::ReflectPaddingTooLarge, {{"padding", 1}, {"size", 1}});
    QVERIFY(words.say(error).endsWith(QStringLiteral("too much for 1 cell.")));
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
