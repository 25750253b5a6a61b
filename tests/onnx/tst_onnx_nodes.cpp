// SPDX-License-Identifier: GPL-3.0-or-later
// The single-node cases of ONNX's backend tests (package libonnx-testdata), through `convlab eval`'s operators.
#include "tests/app/eval/eval_support.h"
#include "tests/app/eval/json_difference.h"
#include "tests/onnx/onnx_question.h"

#include <QDir>
#include <QTest>

using namespace convlab::tests;

namespace {

constexpr double tolerance = 1e-5;     // their numbers are float32

struct NamedCase {
    QString name;
    OnnxCase one;
    OnnxQuestion question;
};

const QList<NamedCase> &cases()
{
    static const QList<NamedCase> all = [] {
        QList<NamedCase> found;
        for (const char *group : {"node", "pytorch-converted"}) {
            const QDir folder(QStringLiteral(ONNX_TEST_DATA "/") + QLatin1String(group));
            for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const auto one = readOnnxCase(folder.filePath(name));
                const auto question = one ? onnxQuestion(*one) : std::nullopt;
                if (question)
                    found << NamedCase{QLatin1String(group) + QLatin1Char('/') + name, *one, *question};
            }
        }
        return found;
    }();
    return all;
}

/// ONNX numbers the cells of the whole array, and may go down the columns (edge case 22); eval those of the plane, row
/// by row.
QJsonObject planeIndices(const NamedCase &named, OnnxTensor indices)
{
    const auto &s = named.one.inputs[0]->sizes;
    const std::int64_t height = s.size() == 4 ? s[2] : 1, width = s.back();
    const bool columnMajor = named.one.attributes[QStringLiteral("storage_order")].toInt() == 1;
    for (double &index : indices.values) {
        const std::int64_t cell = static_cast<std::int64_t>(index) % (height * width);
        index = static_cast<double>(columnMajor ? cell % height * width + cell / height : cell);
    }
    return onnxTensorJson(indices);
}

/// ONNX keeps the population variance, eval the unbiased one (edge case 38): back to what was added.
QJsonObject unbiasedVariance(const NamedCase &named, OnnxTensor running)
{
    const auto &s = named.one.inputs[0]->sizes;
    double count = 1;
    for (std::size_t axis = 0; axis < s.size(); ++axis)
        count *= axis == 1 ? 1 : static_cast<double>(s[axis]);
    const double kept = named.one.attributes[QStringLiteral("momentum")].toDouble(0.9);
    for (std::size_t c = 0; c < running.values.size(); ++c) {
        const double old = kept * named.one.inputs[4]->values[c];
        running.values[c] = old + (running.values[c] - old) * count / (count - 1);
    }
    return onnxTensorJson(running);
}

QJsonValue expectedOutput(const NamedCase &named, const QString &name, const OnnxTensor &output)
{
    if (name == QStringLiteral("indices"))
        return planeIndices(named, output);
    if (name == QStringLiteral("running_var"))
        return unbiasedVariance(named, output);
    if (name == QStringLiteral("loss") && output.sizes.empty())
        return output.values.front();
    return onnxTensorJson(output);
}

} // namespace

class TestOnnxNodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough()
    {
        QHash<QString, int> counts;
        for (const NamedCase &named : cases())
            ++counts[named.one.op];
        QVERIFY2(cases().size() >= 120, qPrintable(QString::number(cases().size())));
        for (const char *op : {"Conv", "ConvTranspose", "MaxPool", "AveragePool", "BatchNormalization", "Softmax", "LogSoftmax", "SoftmaxCrossEntropyLoss"})
            QVERIFY2(counts[QLatin1String(op)] >= 4, op);
    }

    void theAnswerIsTheirs_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < cases().size(); ++i)
            QTest::newRow(qPrintable(cases()[i].name)) << i;
    }

    void theAnswerIsTheirs()
    {
        QFETCH(qsizetype, index);
        const NamedCase &named = cases()[index];
        const QJsonObject answer = answerTo(named.question.json());
        QCOMPARE(answer[QLatin1String("error")][QLatin1String("message")].toString(), QString());
        QVERIFY(!named.one.outputs.empty());
        for (std::size_t i = 0; i < named.one.outputs.size() && static_cast<qsizetype>(i) < named.question.outputs.size(); ++i) {
            const QString &name = named.question.outputs[static_cast<qsizetype>(i)];
            QCOMPARE(jsonDifference(answer[QLatin1String("out")][name], expectedOutput(named, name, named.one.outputs[i]), tolerance), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TestOnnxNodes)
#include "tst_onnx_nodes.moc"
