// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/eval_command.h"

#include "app/eval/limits.h"
#include "app/eval/line_reader.h"
#include "app/eval/operator.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fstream>
#include <iostream>

namespace convlab::app {

namespace {

Evaluator makeEvaluator()
{
    ui::Words words;
    words.load(QStringLiteral(":/convlab/words/en.json"));
    return Evaluator(std::move(words));
}

const char *const evalIntroduction = R"(Usage: convlab eval [FILE]

Computes cases, one JSON object a line, from FILE or from the standard input (no FILE, or -). For each case one line is
written as soon as it is known, in the same order:

  {"id":1,"op":"conv1d","attrs":{"stride":[2]},"in":{"x":{"s":[1,1,4],"d":[1,2,3,4]},"w":{"s":[1,1,2],"d":[1,10]}}}
  {"id":1,"out":{"y":{"s":[1,1,2],"d":[21,43]}}}

A tensor is its shape "s" and its values "d", row by row; "nan", "inf" and "-inf" are numbers. What cannot be computed
gives {"id":…,"error":{"code":…,"message":…}} and the next line is read. app/eval/README.md of the source tree
describes the format.

Exit status: 0 every line has its answer, errors among them; 1 the output could not be written; 2 FILE cannot be read.

Operators, with attributes; inputs; outputs (? may be left out):
)";

} // namespace

bool evaluateCases(std::istream &cases, std::ostream &results, const Evaluator &evaluator)
{
    LineReader reader(cases, mostLineBytes);
    while (reader.next()) {
        if (!reader.isTooLong() && reader.line().trimmed().isEmpty())
            continue;
        results << (reader.isTooLong() ? evaluator.refusalOfLongLine() : evaluator.answer(reader.line())) << '\n' << std::flush;
        if (!results)
            return false;
    }
    return true;
}

bool evaluateCases(const EvalOptions &options)
{
    const Evaluator evaluator = makeEvaluator();
    std::ios::sync_with_stdio(false); // the standard input is read byte by byte
    if (options.file.isEmpty() || options.file == QLatin1String("-"))
        return evaluateCases(std::cin, std::cout, evaluator);
    std::ifstream file(QFile::encodeName(options.file).constData(), std::ios::binary);
    if (!file)
        throw CommandLineError(QStringLiteral("%1 cannot be read: %2").arg(options.file, qt_error_string(errno)));
    if (QFileInfo(options.file).isDir())
        throw CommandLineError(QStringLiteral("%1 cannot be read: it is a folder").arg(options.file));
    return evaluateCases(file, std::cout, evaluator);
}

QString evalHelp()
{
    QString text = QString::fromUtf8(evalIntroduction);
    for (const Operator &one : operators()) {
        text += QStringLiteral("\n  %1: %2\n").arg(QLatin1String(one.name), QLatin1String(one.purpose));
        QStringList parts;
        for (const char *list : {one.attributes, one.inputs, one.outputs})
            parts << (*list ? QLatin1String(list) : QLatin1String("none"));
        text += QStringLiteral("    %1\n").arg(parts.join(QStringLiteral("; ")));
    }
    return text;
}

} // namespace convlab::app
