// SPDX-License-Identifier: GPL-3.0-or-later
// Lines in, lines out: how `convlab eval` reads and writes.
#include "app/eval/eval_command.h"
#include "app/eval/limits.h"
#include "app/eval/line_reader.h"
#include "app/eval/operator.h"
#include "tests/app/eval/eval_support.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <sstream>

using namespace convlab::app;
using namespace convlab::tests;

namespace {

const QByteArray good = R"({"id":"good","op":"softmax","attrs":{},"in":{"x":{"s":[1],"d":[3]}}})";
const QByteArray itsAnswer = R"({"id":"good","out":{"y":{"s":[1],"d":[1]}}})";

QList<QByteArray> answers(const std::string &cases)
{
    std::istringstream in(cases);
    std::ostringstream out;
    if (!evaluateCases(in, out, evaluator()))
        return {"unwritten"};
    QList<QByteArray> lines = QByteArray::fromStdString(out.str()).split('\n');
    lines.removeLast();
    return lines;
}

QStringList linesOf(const std::string &text, std::size_t most = 100)
{
    std::istringstream in(text);
    LineReader reader(in, most);
    QStringList lines;
    while (reader.next())
        lines << (reader.isTooLong() ? QStringLiteral("(too long)") : QString::fromUtf8(reader.line()));
    return lines;
}

} // namespace

class TestEvalStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead()
    {
        QCOMPARE(linesOf("a\nb\n"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(linesOf("a\n\nb"), (QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")}));
        QCOMPARE(linesOf("\xEF\xBB\xBF" "a\r\nb\r\n"), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(linesOf(""), QStringList());
        QCOMPARE(linesOf("1234\n12345\n1", 4), (QStringList{QStringLiteral("1234"), QStringLiteral("(too long)"), QStringLiteral("1")}));
    }

    void aBadLineStopsNothing()
    {
        const QList<QByteArray> lines = answers(("{\n" + good + "\n\n  \r\n[[[[\n" + good).toStdString());
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains("invalid_json") && lines[2].contains("invalid_json"));
        QCOMPARE(lines[1], itsAnswer);
        QCOMPARE(lines[3], itsAnswer);
    }

    void aLineBeyondTheLimitIsSkipped()
    {
        const QList<QByteArray> lines = answers(std::string(mostLineBytes + 1, ' ') + '\n' + good.toStdString());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains("line_too_long"));
        QCOMPARE(lines[1], itsAnswer);
    }

    void eachAnswerComesBeforeTheNextQuestion()
    {
        QProcess program;
        program.start(QStringLiteral(CONVLAB_BINARY), {QStringLiteral("eval"), QStringLiteral("-")});
        for (int i = 0; i < 3; ++i) {
            program.write(good + '\n');
            while (!program.canReadLine())
                QVERIFY(program.waitForReadyRead());
            QCOMPARE(program.readLine(), itsAnswer + '\n');
        }
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void aFileIsReadLikeTheStandardInput()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(good + '\n');
        file.close();
        QCOMPARE(run({QStringLiteral("eval"), file.fileName()}), qMakePair(0, itsAnswer + '\n'));
    }

    void whatCannotBeReadOrWrittenIsSaid()
    {
        QCOMPARE(run({QStringLiteral("eval"), QStringLiteral("/nowhere/cases.jsonl")}).first, 2);
        QCOMPARE(run({QStringLiteral("eval"), QDir::tempPath()}).first, 2);
        std::istringstream in(good.toStdString());
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        QVERIFY(!evaluateCases(in, out, evaluator()));
    }

    void theHelpNamesEveryOperatorAndKey()
    {
        const QString help = evalHelp();
        QCOMPARE(run({QStringLiteral("help"), QStringLiteral("eval")}), qMakePair(0, help.toUtf8()));
        QCOMPARE(run({QStringLiteral("eval"), QStringLiteral("--help")}), qMakePair(0, help.toUtf8()));
        QSet<QString> names;
        for (const Operator &one : operators()) {
            QVERIFY2(help.contains(QStringLiteral("\n  %1: ").arg(QLatin1String(one.name))), one.name);
            QVERIFY2(!names.contains(QLatin1String(one.name)), one.name);
            names << QLatin1String(one.name);
        }
        QVERIFY(names.size() > 50);
    }

    void theDocumentNamesEveryOperator()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/app/eval/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const Operator &one : operators()) {
            QVERIFY2(text.contains(QStringLiteral("| `%1` |").arg(QLatin1String(one.name))), one.name);
            for (const char *list : {one.attributes, one.inputs, one.outputs}) {
                for (const QString &name : namesIn(list))
                    QVERIFY2(text.contains(QStringLiteral("`%1`").arg(name)) || name.startsWith(QStringLiteral("weight_")), qPrintable(name));
            }
        }
    }

private:
    static QPair<int, QByteArray> run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(CONVLAB_BINARY), arguments);
        program.waitForFinished();
        return {program.exitCode(), program.readAllStandardOutput()};
    }
};

QTEST_APPLESS_MAIN(TestEvalStream)
#include "tst_eval_stream.moc"
