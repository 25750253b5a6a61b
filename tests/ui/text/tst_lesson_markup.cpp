// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lesson_markup.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace convlab::ui;

class TestLessonMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainMarkdownStaysAsItIs();
    void inlineFormulasBecomeImages();
    void displayFormulasStandAlone();
    void displayFormulasMaySpanLines();
    void punctuationSticksToAFormula();
    void codeIsLeftAlone_data();
    void codeIsLeftAlone();
    void roleWordsBecomeLinks();
    void roleWordsMayHoldFormulas();
    void bracesWithoutAnIdAreText();
    void escapesAreLeftToMarkdown();
    void namesAreCollected();
    void topicsStandAtAParagraphsStart_data();
    void topicsStandAtAParagraphsStart();
    void mistakesAreReportedWithTheirLine_data();
    void mistakesAreReportedWithTheirLine();
    void everyLessonIsFreeOfMistakes_data();
    void everyLessonIsFreeOfMistakes();
};

namespace {

LessonMarkup read(const char *text)
{
    return readLessonMarkup(QString::fromUtf8(text));
}

} // namespace

void TestLessonMarkup::plainMarkdownStaysAsItIs()
{
    const QString text = QStringLiteral("# Title\n\nA *word*, a [link](https://example.org), 3 < 4.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    const LessonMarkup markup = readLessonMarkup(text);
    QCOMPARE(markup.markdown, text);
    QVERIFY(markup.formulas.empty() && markup.problems.isEmpty());
}

void TestLessonMarkup::inlineFormulasBecomeImages()
{
    const LessonMarkup markup = read("with $k$ taps and $s = 2$ steps");
    QCOMPARE(markup.markdown, QStringLiteral("with ![formula](formula:0) taps and ![formula](formula:1) steps"));
    QCOMPARE(markup.formulas.size(), std::size_t(2));
    QCOMPARE(markup.formulas[1].tex, QStringLiteral("s = 2"));
    QVERIFY(!markup.formulas[0].display && markup.formulas[0].parsed);
}

void TestLessonMarkup::displayFormulasStandAlone()
{
    const LessonMarkup markup = read("before\n$$a+b$$\nafter");
    QCOMPARE(markup.formulas.size(), std::size_t(1));
    QVERIFY(markup.formulas[0].display);
    QVERIFY2(markup.markdown.contains(QStringLiteral("before\n\n![formula](formula:0)\n\n")), qPrintable(markup.markdown));
}

void TestLessonMarkup::displayFormulasMaySpanLines()
{
    const LessonMarkup markup = read("$$\na +\nb\n$$\n");
    QCOMPARE(markup.formulas.at(0).tex, QStringLiteral("a + b"));
    const LessonMarkup quoted = read("> $$a +\n> b$$\n");
    QCOMPARE(quoted.formulas.at(0).tex, QStringLiteral("a + b"));
}

void TestLessonMarkup::punctuationSticksToAFormula()
{
    const LessonMarkup markup = read("so $k$, and ($p$) or $q$ too");
    QVERIFY(markup.markdown.contains(QStringLiteral("formula:0)\u2060,")));
    QVERIFY(markup.markdown.contains(QStringLiteral("formula:1)\u2060)")));
    QVERIFY(markup.markdown.contains(QStringLiteral("formula:2) too")));
    const LessonMarkup chinese = read("只有 $C$。");
    QVERIFY(chinese.markdown.contains(QStringLiteral("formula:0)\u2060。")));
}

void TestLessonMarkup::codeIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("span") << "a `$x$ and {kernel:k}` b";
    QTest::newRow("span with two backticks") << "a ``$x` $`` b";
    QTest::newRow("fence") << "```sh\necho $HOME {input:x}\n```\n";
    QTest::newRow("tilde fence") << "~~~\n$x$\n~~~\n";
    QTest::newRow("fence in a quote") << "> ```\n> $x$\n> ```\n";
    QTest::newRow("fence to the end") << "```\n$x$";
}

void TestLessonMarkup::codeIsLeftAlone()
{
    QFETCH(QString, text);
    const LessonMarkup markup = readLessonMarkup(text);
    QCOMPARE(markup.markdown, text);
    QVERIFY(markup.formulas.empty() && markup.symbolIds.isEmpty() && markup.problems.isEmpty());
}

void TestLessonMarkup::roleWordsBecomeLinks()
{
    const LessonMarkup markup = read("the {kernel:small *kernel*} and {kernel.h:its height}");
    QCOMPARE(markup.markdown, QStringLiteral("the [small *kernel*](symbol:kernel) and [its height](symbol:kernel.h)"));
    QCOMPARE(markup.symbolIds, (QStringList{QStringLiteral("kernel"), QStringLiteral("kernel.h")}));
}

void TestLessonMarkup::roleWordsMayHoldFormulas()
{
    const LessonMarkup markup = read("{kernel:the kernel $K_{m}$}.");
    QCOMPARE(markup.markdown, QStringLiteral("[the kernel ![formula](formula:0)](symbol:kernel)."));
    QCOMPARE(markup.formulas.at(0).tex, QStringLiteral("K_{m}"));
}

void TestLessonMarkup::bracesWithoutAnIdAreText()
{
    const QString text = QStringLiteral("a set {1, 2} and {A: b} and {a b: c}");
    QCOMPARE(readLessonMarkup(text).markdown, text);
}

void TestLessonMarkup::escapesAreLeftToMarkdown()
{
    const QString text = QStringLiteral("costs \\$5 and \\$6, \\{kernel:no role}");
    const LessonMarkup markup = readLessonMarkup(text);
    QCOMPARE(markup.markdown, text);
    QVERIFY(markup.problems.isEmpty());
    QCOMPARE(read("$\\$5$").formulas.at(0).tex, QStringLiteral("\\$5"));
}

void TestLessonMarkup::namesAreCollected()
{
    const LessonMarkup markup = read("$\\sym{input}{X}$ $\\live{stride}$ [go](stage:play) [set](stage:set?stride=2&padding=1)");
    QCOMPARE(markup.symbolIds, QStringList{QStringLiteral("input")});
    QCOMPARE(markup.liveNames, QStringList{QStringLiteral("stride")});
    QCOMPARE(markup.stageLinks, (QStringList{QStringLiteral("play"), QStringLiteral("set?stride=2&padding=1")}));
}

void TestLessonMarkup::topicsStandAtAParagraphsStart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("first") << "{@fetch} One." << "![topics](topics:fetch)One.";
    QTest::newRow("later") << "One.\n\n{@fetch,write} Two." << "One.\n\n![topics](topics:fetch,write)Two.";
    QTest::newRow("item") << "- {@fetch} One.\n- {@write} Two." << "- ![topics](topics:fetch)One.\n- ![topics](topics:write)Two.";
    QTest::newRow("quote") << "> {@fetch} One." << "> ![topics](topics:fetch)One.";
    QTest::newRow("under a heading") << "## One\n{@fetch} Two." << "## One\n![topics](topics:fetch)Two.";
}

void TestLessonMarkup::topicsStandAtAParagraphsStart()
{
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    const LessonMarkup markup = readLessonMarkup(text);
    QCOMPARE(markup.problems, QStringList());
    QCOMPARE(markup.markdown, markdown);
    QCOMPARE(markup.topics.first(), QStringLiteral("fetch"));
}

void TestLessonMarkup::mistakesAreReportedWithTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("formula") << "one\n\ntwo $\\foo$" << "line 3: unknown command \\foo";
    QTest::newRow("dollar") << "one\ncosts 5$ more" << "line 2: a dollar";
    QTest::newRow("dollar over a paragraph") << "a $x\n\ny$ b" << "line 1: a dollar";
    QTest::newRow("topic in a line") << "one\n\ntwo {@fetch} three" << "line 3: \"{@fetch}\" does not";
    QTest::newRow("topic inside a paragraph") << "one\n{@fetch} two" << "line 2: \"{@fetch}\" does not";
    QTest::newRow("brace") << "the {kernel:kernel" << "line 1: a brace";
}

void TestLessonMarkup::mistakesAreReportedWithTheirLine()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const LessonMarkup markup = readLessonMarkup(text);
    QVERIFY(!markup.problems.isEmpty());
    QVERIFY2(markup.problems.first().startsWith(problem), qPrintable(markup.problems.first()));
}

void TestLessonMarkup::everyLessonIsFreeOfMistakes_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/resources/lessons"), {QStringLiteral("lesson*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(qstrlen(SOURCE_ROOT) + 1))) << path;
    }
}

void TestLessonMarkup::everyLessonIsFreeOfMistakes()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const LessonMarkup markup = readLessonMarkup(QString::fromUtf8(file.readAll()));
    QVERIFY2(markup.problems.isEmpty(), qPrintable(markup.problems.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestLessonMarkup)
#include "tst_lesson_markup.moc"
