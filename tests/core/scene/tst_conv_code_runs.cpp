// SPDX-License-Identifier: GPL-3.0-or-later
// The loops that the stage shows are run by Python: right ones give the output, each broken one what its mistake gives.
#include "core/scene/conv_code_lines.h"
#include "tests/core/scene/conv_setting.h"
#include "tests/support/snippet_runs.h"

#include <QtTest>

#include <sstream>

using namespace convlab;
using tests::ConvSetting;

Q_DECLARE_METATYPE(ConvSetting)

namespace {

/// What the listing takes for granted: arrays that are indexed by tuples, pad and flip.
const char *const prelude = R"(
from itertools import product
zeros, reflect, replicate, circular = 'zeros', 'reflect', 'replicate', 'circular'

def source(i, n, mode):
    if mode == replicate:
        return min(max(i, 0), n - 1)
    if mode == circular:
        return i % n
    if mode == reflect and n > 1:
        i %= 2 * n - 2
        return min(i, 2 * n - 2 - i)
    return i if 0 <= i < n else None

class Array(dict):
    def __init__(self, shape, numbers=()):
        self.shape = shape
        self.update(zip(product(*map(range, shape)), numbers))

def pad(x, top, left=None, bottom=None, right=None, mode=zeros):
    if isinstance(left, str):
        left, mode = None, left
    if left is None:
        left = bottom = right = top
    h, w = x.shape[-2:]
    p = Array(x.shape[:-2] + (h + top + bottom, w + left + right))
    for key in product(*map(range, p.shape)):
        i, j = source(key[-2] - top, h, mode), source(key[-1] - left, w, mode)
        p[key] = 0 if i is None or j is None else x[key[:-2] + (i, j)]
    return p

def flip(k):
    h, w = k.shape[-2:]
    f = Array(k.shape)
    for key in k:
        f[key[:-2] + (h - 1 - key[-2], w - 1 - key[-1])] = k[key]
    return f

Y = {}
total = 0
)";

std::string array(const char *name, const std::vector<std::int64_t> &shape, const std::vector<double> &numbers)
{
    std::ostringstream line;
    line << name << " = Array((";
    for (const std::int64_t side : shape)
        line << side << ", ";
    line << "), [";
    for (const double number : numbers)
        line << number << ", ";
    line << "])\n";
    return line.str();
}

std::string listing(const Code &code)
{
    std::string text;
    for (const Code::Line &line : code.lines) {
        text += std::string(static_cast<std::size_t>(4 * line.indent), ' ');
        for (const Code::Piece &piece : line.text)
            text += piece.text;
        text += '\n';
    }
    return text;
}

/// The numbers that the loops leave in Y.
std::vector<double> runLoops(const ConvSetting &s, std::optional<ConvMutation> mistake)
{
    const ConvTrace trace = tests::traceOf(s);
    const ConvCodeLines lines(trace, mistake);
    const Tensor<double> weight = s.params.flip ? flipped(trace.weight()) : trace.weight();
    std::vector<std::int64_t> input{s.input.h, s.input.w}, kernel{s.weight.h, s.weight.w};
    if (lines.manyInputs())
        input.insert(input.begin(), s.input.c);
    if (lines.manyLayers())
        kernel.insert(kernel.begin(), s.weight.c);
    if (lines.manyOutputs())
        kernel.insert(kernel.begin(), s.weight.n);
    std::string program = prelude + array("X", input, trace.input().data) + array("K", kernel, weight.data);
    if (s.bias)
        program += lines.manyOutputs() ? "b = " + std::string("[") : "b = ";
    for (std::size_t i = 0; i < trace.bias().size(); ++i)
        program += QString::number(trace.bias()[i]).toStdString() + (lines.manyOutputs() ? ", " : "");
    program += s.bias && lines.manyOutputs() ? "]\n" : "\n";
    program += listing(lines.write({})) + "print(*(Y[key] for key in sorted(Y)))\n";
    std::vector<double> numbers;
    const QByteArray printed = tests::printedByPython(program);
    for (const QByteArray &word : printed.split(' ')) {
        bool isNumber = false;
        numbers.push_back(word.trimmed().toDouble(&isNumber));
        if (!isNumber)
            qFatal("%s\n%s", program.c_str(), printed.constData());
    }
    return numbers;
}

} // namespace

class TestConvCodeRuns : public QObject {
    Q_OBJECT

private:
    static void addSettings()
    {
        QTest::addColumn<ConvSetting>("s");
        QTest::newRow("plain") << ConvSetting{};
        QTest::newRow("room for all") << ConvSetting{{1, 4, 7, 8}, {4, 2, 3, 3}, true, {{2, 2}, {2, 2}, {2, 1, 1, 1}, PaddingMode::Zeros, 2, false}};
        QTest::newRow("turned, reflected") << ConvSetting{{1, 1, 6, 5}, {1, 1, 3, 2}, true, {{2, 1}, {1, 2}, {1, 1, 1, 1}, PaddingMode::Reflect, 1, true}};
        QTest::newRow("depthwise, circular") << ConvSetting{{1, 3, 4, 4}, {3, 1, 2, 2}, false, {{}, {}, {1, 0, 1, 0}, PaddingMode::Circular, 3, false}};
        QTest::newRow("the border cell") << ConvSetting{{1, 2, 3, 4}, {1, 2, 3, 3}, false, {{}, {}, {2, 2, 2, 2}, PaddingMode::Replicate, 1, false}};
    }

private Q_SLOTS:
    void theLoopsGiveTheOutput_data() { addSettings(); }

    void theLoopsGiveTheOutput()
    {
        QFETCH(ConvSetting, s);
        QCOMPARE(runLoops(s, {}), tests::traceOf(s).output().data);
    }

    void brokenLoopsGiveWhatTheirMistakeGives_data() { addSettings(); }

    void brokenLoopsGiveWhatTheirMistakeGives()
    {
        QFETCH(ConvSetting, s);
        const ConvTrace trace = tests::traceOf(s);
        const Tensor<double> weight = s.params.flip ? flipped(trace.weight()) : trace.weight();
        for (int i = 0; i < convMutationCount; ++i) {
            const auto mistake = static_cast<ConvMutation>(i);
            const MutantLoop loop(trace.input(), weight, trace.bias(), s.params, mistake);
            if (loop.applies())
                QVERIFY2(runLoops(s, mistake) == loop.output().data, mutationKey(mistake));
        }
    }

    void aMistakeChangesItsLineOnly_data() { addSettings(); }

    void aMistakeChangesItsLineOnly()
    {
        QFETCH(ConvSetting, s);
        const ConvTrace trace = tests::traceOf(s);
        const std::vector<CodeLine> kinds = ConvCodeLines(trace).kinds();
        const Code right = ConvCodeLines(trace).write({});
        for (int i = 0; i < convMutationCount; ++i) {
            const auto mistake = static_cast<ConvMutation>(i);
            if (!MutantLoop(trace.input(), trace.weight(), trace.bias(), s.params, mistake).applies())
                continue;
            const Code broken = ConvCodeLines(trace, mistake).write({});
            QCOMPARE(broken.lines.size(), right.lines.size());
            for (std::size_t line = 0; line < kinds.size(); ++line)
                QVERIFY2((broken.lines[line].text != right.lines[line].text) == (kinds[line] == ConvCodeLines::lineOf(mistake)), mutationKey(mistake));
        }
    }
};

QTEST_GUILESS_MAIN(TestConvCodeRuns)
#include "tst_conv_code_runs.moc"
