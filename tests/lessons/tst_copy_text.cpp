// SPDX-License-Identifier: GPL-3.0-or-later
// Every section's stage as text for other programs: LaTeX that holds together, tables that hold its numbers, programs
// that compile and print them.
#include "app/copy_text.h"
#include "core/scene/latex.h"
#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "tests/support/snippet_runs.h"
#include "ui/lesson/scene_file.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace convlab;
using namespace convlab::app;

namespace {

using convlab::tests::library;

/// What is wrong with the brackets, environments and bare signs of a LaTeX text; empty: nothing.
QString flawOf(const QString &latex)
{
    QStringList open;
    static const QRegularExpression piece(QStringLiteral(R"(\\(begin|end)\{(\w+\*?)\}|\\(left|right)(?![a-z])|\\([\[\]])|\\[^a-zA-Z]|[{}$]|[^\x00-\x7f]|\n|%)"));
    bool comment = false;
    for (auto found = piece.globalMatch(latex); found.hasNext();) {
        const auto match = found.next();
        const QString sign = match.captured();
        comment = sign == QLatin1String("%") || (comment && sign != QLatin1String("\n"));
        if (comment)
            continue;
        QString opens, closes;
        if (match.captured(1) == QLatin1String("begin"))
            opens = match.captured(2);
        else if (match.captured(1) == QLatin1String("end"))
            closes = match.captured(2);
        else if (match.captured(3) == QLatin1String("left"))
            opens = QStringLiteral("left");
        else if (match.captured(3) == QLatin1String("right"))
            closes = QStringLiteral("left");
        else if (!match.captured(4).isEmpty())
            (match.captured(4) == QLatin1String("[") ? opens : closes) = QStringLiteral("display");
        else if (sign == QLatin1String("{") || sign == QLatin1String("}"))
            (sign == QLatin1String("{") ? opens : closes) = QStringLiteral("brace");
        else if (sign == QLatin1String("$"))
            (open.value(open.size() - 1) == sign ? closes : opens) = sign;
        else if (sign.size() == 1 && sign.at(0).unicode() > 0xff)
            return QStringLiteral("a sign that LaTeX does not know: ") + sign;
        if (!opens.isEmpty())
            open << opens;
        else if (!closes.isEmpty() && (open.isEmpty() || open.takeLast() != closes))
            return QStringLiteral("%1 closes nothing at %2").arg(closes).arg(match.capturedStart());
    }
    if (latex.contains(QLatin1String("\\sym")) || latex.contains(QLatin1String("\\live")))
        return QStringLiteral("a command of ours is left");
    return open.isEmpty() ? QString() : QStringLiteral("left open: ") + open.join(QLatin1Char(' '));
}

/// Every number of a text, also behind "=" and between commas.
std::vector<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.])-?\d+\.?\d*(?:e[+-]?\d+)?)"));
    std::vector<double> numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers.push_back(matches.next().captured().toDouble());
    return numbers;
}

/// All programs as one, so that the standard library is compiled once: each in a namespace of its own.
std::string inOneProgram(const std::vector<std::string> &programs)
{
    QStringList includes, bodies;
    QString calls;
    for (std::size_t i = 0; i < programs.size(); ++i) {
        QString body;
        for (const QString &line : QString::fromStdString(programs[i]).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("#include")))
                includes << line;
            else
                body += QString(line).replace(QLatin1String("int main()"), QLatin1String("void run()")) + QLatin1Char('\n');
        }
        bodies << QStringLiteral("namespace section%1 {\n%2}\n").arg(i).arg(body);
        calls += QStringLiteral("    section%1::run();\n    std::cout << std::flush << std::setprecision(6) << std::defaultfloat;\n    std::puts(\"--8<--\");\n"
                                "    std::fflush(stdout);\n").arg(i);
    }
    includes << QStringLiteral("#include <cstdio>") << QStringLiteral("#include <iostream>") << QStringLiteral("#include <iomanip>");
    includes.removeDuplicates();
    return (includes.join(QLatin1Char('\n')) + QLatin1Char('\n') + bodies.join(QString()) + QStringLiteral("int main()\n{\n%1}\n").arg(calls)).toStdString();
}

} // namespace

class TestCopyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheckOfLatexFindsFlaws();
    void everyStageCanBeTaken_data();
    void everyStageCanBeTaken();
    void latexHoldsTogether_data() { everyStageCanBeTaken_data(); }
    void latexHoldsTogether();
    void programsInCppPrintTheNumbers();
    void secretsAreKept();
};

void TestCopyText::theCheckOfLatexFindsFlaws()
{
    QVERIFY(flawOf(QStringLiteral("\\[\n{a}_{b} \\left( \\frac{1}{2} \\right) \\text{5 \\% $x$}\n\\]")).isEmpty());
    for (const char *broken : {"{a", "a}", "\\[ a", "\\begin{bmatrix} 1 \\end{aligned}", "\\left( a", "\\text{$x}", "{a\\]", "\\sym{a}{b}", "a − b"})
        QVERIFY2(!flawOf(QString::fromUtf8(broken)).isEmpty(), broken);
    QVERIFY(flawOf(QStringLiteral("% { − a comment\nb")).isEmpty());
}

void TestCopyText::everyStageCanBeTaken_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("preset");
    for (std::size_t i = 0; i < library().entries().size(); ++i) {
        const ui::LessonContent &content = library().entries()[i].content;
        for (std::size_t p = 0; p < content.presets.size(); ++p)
            QTest::newRow(qPrintable(content.id + QLatin1Char('/') + content.presets[p].name)) << static_cast<int>(i) << static_cast<int>(p);
    }
}

void TestCopyText::everyStageCanBeTaken()
{
    QFETCH(int, section);
    QFETCH(int, preset);
    const auto &entry = library().entries()[static_cast<std::size_t>(section)];
    const QJsonObject state = tests::presetState(entry, entry.content.presets[static_cast<std::size_t>(preset)]);
    const auto run = tests::playIfPossible(*entry.lesson, state);
    if (!run)
        return;     // a preset that shows what cannot be
    const CopySource source{entry, state, *run, run->lastMoment(), run->sceneAt(run->lastMoment())};
    for (const CopyFormat format : copyFormats) {
        const bool empty = copyText(format, source).isEmpty();
        QVERIFY2(!empty || preset > 0, qPrintable(formatName(format)));
        QVERIFY2(hasText(format, source) != empty, qPrintable(formatName(format)));
    }
    const ui::SceneFile scene = ui::readScene(copyText(CopyFormat::Scene, source).toUtf8());
    QCOMPARE(scene.section, entry.content.id);
    QCOMPARE(scene.state, state);
    QCOMPARE(*scene.moment, run->lastMoment());
    const QString csv = copyText(CopyFormat::Csv, source);
    for (int part = 0; part < static_cast<int>(source.scene.parts.size()); ++part)
        QVERIFY(csv.contains(copyPart(CopyFormat::Csv, source, part)));
}

void TestCopyText::latexHoldsTogether()
{
    QFETCH(int, section);
    QFETCH(int, preset);
    const auto &entry = library().entries()[static_cast<std::size_t>(section)];
    const QJsonObject state = tests::presetState(entry, entry.content.presets[static_cast<std::size_t>(preset)]);
    const auto run = tests::playIfPossible(*entry.lesson, state);
    if (!run)
        return;
    for (const int step : std::set{0, std::min(1, run->stepCount() - 1), run->stepCount() - 1}) {
        for (int micro = 0; micro < run->microCount(step); ++micro) {
            const QString latex = copyText(CopyFormat::Latex, {entry, state, *run, {step, micro}, run->sceneAt({step, micro})});
            const QString flaw = flawOf(latex);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw + QLatin1Char('\n') + latex));
        }
    }
}

void TestCopyText::programsInCppPrintTheNumbers()
{
    std::vector<std::string> programs, outputs;
    for (const auto &entry : library().entries()) {
        const auto run = entry.lesson->play(entry.lesson->defaultState());
        programs.push_back(run->snippets().cpp);
        outputs.push_back(run->labOutput());
    }
    const QList<QByteArray> printed = QList<QByteArray>(tests::printedByCpp(inOneProgram(programs)).replace("--8<--", "\x01").split('\x01'));
    QCOMPARE(printed.size(), static_cast<qsizetype>(programs.size() + 1));
    for (std::size_t i = 0; i < programs.size(); ++i) {
        const std::vector<double> program = numbersIn(QString::fromUtf8(printed[static_cast<qsizetype>(i)])), cell = numbersIn(QString::fromStdString(outputs[i]));
        const QByteArray both = library().entries()[i].content.id.toUtf8() + '\n' + printed[static_cast<qsizetype>(i)] + "---\n" + QByteArray::fromStdString(outputs[i]);
        QVERIFY2(!program.empty() && !cell.empty(), both);
        // A cell may print its input before the result, a program more digits behind it.
        const std::size_t shared = std::min(program.size(), cell.size()), before = cell.size() - shared;
        for (std::size_t n = 0; n < shared; ++n)
            QVERIFY2(std::abs(program[n] - cell[before + n]) <= 1e-6 * std::max(1.0, std::abs(cell[before + n])), both);
    }
}

void TestCopyText::secretsAreKept()
{
    const auto &entry = *library().find(QStringLiteral("output_shape"));
    const QJsonObject state = entry.lesson->defaultState();
    const auto run = entry.lesson->play(state);
    const auto told = [&](std::function<bool(double)> secret) {
        return copyText(CopyFormat::Latex, {entry, state, *run, {0, 0}, Scene{}, std::move(secret)});
    };
    QVERIFY(told({}).contains(QStringLiteral("+ 1 = 32")));
    QVERIFY(told([](double number) { return number == 32; }).contains(QStringLiteral("+ 1 = ?")));
}

QTEST_GUILESS_MAIN(TestCopyText)
#include "tst_copy_text.moc"
