// SPDX-License-Identifier: GPL-3.0-or-later
// The PyTorch program of every preset of every lesson. Where PyTorch is installed it has to print the numbers of the
// lab cell; where it is not, Python still has to be able to compile it.
#include "tests/lessons/lesson_states.h"
#include "tests/support/lesson_library.h"
#include "tests/support/snippet_runs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace convlab;
using namespace convlab::ui;
using tests::Entry;

namespace {

using convlab::tests::library;

/// Runs or compiles all programs in one process: importing torch takes seconds.
const char *const driver = R"(
import contextlib, io, json, sys
try:
    import torch
except ImportError:
    torch = None
answers = {}
for name, program in json.load(open(sys.argv[1])).items():
    printed = io.StringIO()
    try:
        code = compile(program, name, "exec")
        if torch is not None:
            with contextlib.redirect_stdout(printed):
                exec(code, {"__name__": "__main__"})
        answers[name] = {"printed": printed.getvalue()}
    except Exception as error:
        answers[name] = {"error": repr(error)}
json.dump({"torch": torch is not None, "answers": answers}, sys.stdout)
)";

struct Case {
    QString name;
    std::string torch, output;
};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (const Entry &entry : library().entries()) {
        for (const Preset &preset : entry.content.presets) {
            const auto run = tests::playIfPossible(*entry.lesson, tests::presetState(entry, preset));
            if (run && !run->snippets().torch.empty())
                cases.push_back({entry.content.id + QLatin1Char('/') + preset.name, run->snippets().torch, run->labOutput()});
        }
    }
    return cases;
}

/// Every number of a text, also inside brackets and between commas.
std::vector<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"((?<![\w.])-?\d+\.?\d*(?:e[+-]?\d+)?)"));
    std::vector<double> numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers.push_back(matches.next().captured().toDouble());
    return numbers;
}

/// Both in the order they are printed; a program may have more to say after that (a gradient). Single precision is
/// allowed to be single precision.
QString difference(const std::vector<double> &torch, const std::vector<double> &cell)
{
    if (torch.size() < cell.size())
        return QStringLiteral("%1 numbers instead of %2").arg(torch.size()).arg(cell.size());
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (!(std::abs(torch[i] - cell[i]) <= 2e-4 * std::max(1.0, std::abs(cell[i]))))
            return QStringLiteral("number %1 is %2 instead of %3").arg(i).arg(torch[i]).arg(cell[i]);
    }
    return {};
}

/// How many cells "rows [8, 9, 10]" spans; whether it ends at an edge of `size` cells. 0: no such line.
int measuredSpan(const QString &printed, const char *line, int size, bool *cut)
{
    const QRegularExpression pattern(QLatin1String(line) + QStringLiteral(R"( \[(\d+)(?:.*, (\d+))?\])"));
    const QRegularExpressionMatch match = pattern.match(printed);
    if (!match.hasMatch())
        return 0;
    const int from = match.captured(1).toInt(), to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    *cut = from == 0 || to == size - 1;
    return to - from + 1;
}

/// Section 6: the program measures by autograd what the cell computes for one axis. What a neuron sees along it spans
/// the last layer's field, unless the field hangs over the edge of the image.
QString fieldDifference(const Case &one, const QString &printed, const QString &cell)
{
    const QRegularExpressionMatch image =
        QRegularExpression(QStringLiteral(R"(zeros\(1, 1, (\d+), (\d+))")).match(QString::fromStdString(one.torch));
    const qsizetype last = cell.lastIndexOf(QLatin1String("receptive_field="));
    if (!image.hasMatch() || last < 0)
        return QStringLiteral("no image or no field");
    const int field = static_cast<int>(numbersIn(cell.mid(last + 16)).front());
    bool cutRows = false, cutCols = false;
    const int rows = measuredSpan(printed, "rows", image.captured(1).toInt(), &cutRows);
    const int cols = measuredSpan(printed, "columns", image.captured(2).toInt(), &cutCols);
    const bool fits = rows == field || cols == field || (cutRows && rows < field) || (cutCols && cols < field);
    return rows > 0 && cols > 0 && fits ? QString() : QStringLiteral("%1 rows, %2 columns instead of %3").arg(rows).arg(cols).arg(field);
}

} // namespace

class TestTorchSnippets : public QObject {
    Q_OBJECT

private:
    std::vector<Case> m_cases;
    QJsonObject m_answers;
    bool m_torch = false;

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = allCases();
        QVERIFY(m_cases.size() > 40);
        QJsonObject programs;
        for (const Case &one : m_cases)
            programs.insert(one.name, QString::fromStdString(one.torch));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("programs.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(programs).toJson());
        file.close();
        const QByteArray printed = tests::printedBy(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(driver), file.fileName()});
        const QJsonObject all = QJsonDocument::fromJson(printed).object();
        QVERIFY2(all.contains(QStringLiteral("answers")), printed);
        m_answers = all.value(QStringLiteral("answers")).toObject();
        m_torch = all.value(QStringLiteral("torch")).toBool();
        if (!m_torch)
            qInfo("PyTorch is not installed here: the programs are compiled, not run");
    }

    void printsTheNumbersOfTheCell_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << static_cast<int>(i);
    }

    void printsTheNumbersOfTheCell()
    {
        QFETCH(int, index);
        const Case &one = m_cases[static_cast<std::size_t>(index)];
        const QJsonObject answer = m_answers.value(one.name).toObject();
        const QString error = answer.value(QStringLiteral("error")).toString();
        QVERIFY2(error.isEmpty(), qPrintable(error + QLatin1Char('\n') + QString::fromStdString(one.torch)));
        if (!m_torch)
            return;
        const QString printed = answer.value(QStringLiteral("printed")).toString(), cell = QString::fromStdString(one.output);
        QVERIFY(!numbersIn(cell).empty());
        const QString wrong = one.name.startsWith(QLatin1String("receptive_field/"))
                                  ? fieldDifference(one, printed, cell)
                                  : difference(numbersIn(printed), numbersIn(cell));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1\n%2--- cell:\n%3").arg(wrong, printed, cell)));
    }
};

QTEST_GUILESS_MAIN(TestTorchSnippets)
#include "tst_torch_snippets.moc"
