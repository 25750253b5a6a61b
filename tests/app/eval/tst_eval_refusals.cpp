// SPDX-License-Identifier: GPL-3.0-or-later
// What `convlab eval` refuses, with which code; and that nothing of it ends the run.
#include "tests/app/eval/eval_support.h"

#include <QJsonArray>
#include <QTest>

using namespace convlab::tests;

namespace {

/// A line: an operator, its attributes and inputs as JSON text.
QByteArray line(const char *op, const char *attrs, const QByteArray &in)
{
    return QByteArray(R"({"id":1,"op":")") + op + R"(","attrs":)" + attrs + R"(,"in":)" + in + '}';
}

constexpr const char *goodSignal = R"({"x":{"s":[1,1,4],"d":[1,2,3,4]},"w":{"s":[1,1,2],"d":[1,10]}})";

} // namespace

class TestEvalRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLineIsSaidToBeWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const char *code) { QTest::newRow(name) << text << QString::fromLatin1(code); };
        row("no JSON", "hello", "invalid_json");
        row("half a line", "{\"id\":1,\"op\":\"conv", "invalid_json");
        row("two values", "{} {}", "invalid_json");
        row("a bare NaN", R"({"id":NaN})", "invalid_json");
        row("a number beyond double", R"({"id":1,"op":"softmax","attrs":{},"in":{"x":{"s":[1],"d":[1e999]}}})", "invalid_json");
        row("bytes that are no UTF-8", "{\"id\":\"\xff\xfe\"}", "invalid_json");
        row("a zero byte", QByteArray("{\"id\":1\0}", 9), "invalid_json");
        row("a pile of brackets", QByteArray(100000, '['), "invalid_json");
        row("a pile of objects", QByteArray(R"({"a":)").repeated(100000), "invalid_json");
        row("a list", "[1]", "wrong_type");
        row("no id", R"({"op":"softmax","attrs":{},"in":{}})", "missing_key");
        row("an id that is a list", R"({"id":[1],"op":"softmax","attrs":{},"in":{}})", "wrong_type");
        row("an id that is a fraction", R"({"id":1.5,"op":"softmax","attrs":{},"in":{}})", "wrong_type");
        row("no op", R"({"id":1,"attrs":{},"in":{}})", "missing_key");
        row("an op that is a number", R"({"id":1,"op":3,"attrs":{},"in":{}})", "wrong_type");
        row("an op that does not exist", line("conv2", "{}", "{}"), "unknown_op");
        row("no attrs", R"({"id":1,"op":"softmax","in":{}})", "missing_key");
        row("no in", R"({"id":1,"op":"softmax","attrs":{}})", "missing_key");
        row("attrs that are a list", line("softmax", "[]", "{}"), "wrong_type");
        row("an unknown key of the case", R"({"id":1,"op":"softmax","attrs":{},"in":{},"inn":{}})", "unknown_key");
        row("an unknown attribute", line("conv1d", R"({"strides":[1]})", goodSignal), "unknown_key");
        row("an unknown input", line("softmax", "{}", R"({"y":{"s":[1],"d":[1]}})"), "unknown_key");
        row("an unknown key of a tensor", line("softmax", "{}", R"({"x":{"s":[1],"d":[1],"t":0}})"), "unknown_key");
    }

    void theLineIsSaidToBeWrong() { judge(); }

    void theTensorIsSaidToBeWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *x, const char *code) {
            QTest::newRow(name) << line("global_avg_pool2d", "{}", QByteArray(R"({"x":)").append(x).append('}')) << QString::fromLatin1(code);
        };
        QTest::newRow("no tensor") << line("global_avg_pool2d", "{}", "{}") << QStringLiteral("missing_key");
        row("a list", "[1]", "wrong_type");
        row("no shape", R"({"d":[1]})", "missing_key");
        row("no values", R"({"s":[1,1,1,1]})", "missing_values");
        row("a shape that is a number", R"({"s":4,"d":[1]})", "wrong_type");
        row("a side that is a fraction", R"({"s":[1,1,1,1.5],"d":[1]})", "wrong_type");
        row("a side that is a word", R"({"s":[1,1,1,"1"],"d":[1]})", "wrong_type");
        row("a negative side", R"({"s":[1,1,-1,-1],"d":[1]})", "bad_value");
        row("three axes", R"({"s":[1,1,1],"d":[1]})", "wrong_rank");
        row("five axes", R"({"s":[1,1,1,1,1],"d":[1]})", "wrong_rank");
        row("too few values", R"({"s":[1,1,1,3],"d":[1,2]})", "shape_mismatch");
        row("too many values", R"({"s":[1,1,1,1],"d":[1,2]})", "shape_mismatch");
        row("a value that is a word", R"({"s":[1,1,1,1],"d":["one"]})", "wrong_type");
        row("a value that is null", R"({"s":[1,1,1,1],"d":[null]})", "wrong_type");
        row("values in rows", R"({"s":[1,1,1,1],"d":[[1]]})", "wrong_type");
        row("no cell", R"({"s":[1,1,0,3],"d":[]})", "non_positive_size");
        row("a side of 2^40", R"({"s":[1,1,1,1099511627776],"d":[1]})", "too_large");
        row("sides whose product is 0 in 64 bits", R"({"s":[4294967296,4294967296,4294967296,4294967296],"d":[1]})", "too_large");
        row("a side of 1e300", R"({"s":[1,1,1,1e300],"d":[1]})", "wrong_type");
        row("empty, but huge before that", R"({"s":[4194304,4194304,4194304,0],"d":[]})", "too_large");
        row("huge but empty", R"({"s":[0,4294967296,4294967296,4294967296],"d":[]})", "too_large");
    }

    void theTensorIsSaidToBeWrong() { judge(); }

    void theAttributeIsSaidToBeWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *attrs, const char *code) {
            QTest::newRow(name) << line("conv1d", attrs, goodSignal) << QString::fromLatin1(code);
        };
        row("a stride that is a word", R"({"stride":"2"})", "wrong_type");
        row("a stride that is true", R"({"stride":true})", "wrong_type");
        row("a stride that is null", R"({"stride":null})", "wrong_type");
        row("a stride of 1.5", R"({"stride":1.5})", "wrong_type");
        row("a stride of 2^70", R"({"stride":1180591620717411303424})", "wrong_type");
        row("a stride of 2^62", R"({"stride":4611686018427387904})", "too_large");
        row("two strides", R"({"stride":[1,1]})", "bad_value");
        row("no stride", R"({"stride":[]})", "bad_value");
        row("padding without end", R"({"padding":9223372036854775807})", "too_large");
        row("padding of a million on each side of a small picture", R"({"padding":100000000})", "too_large");
        row("three paddings", R"({"padding":[1,1,1]})", "bad_value");
        row("a padding that does not exist", R"({"padding":"SAME"})", "bad_value");
        row("a padding mode that does not exist", R"({"padding_mode":"mirror"})", "bad_value");
        row("a dilation of 2^40", R"({"dilation":1099511627776})", "too_large");
        row("groups of 2^63 - 1", R"({"groups":9223372036854775807})", "channels_not_divisible");
        QTest::newRow("pooling does not guess its stride") << line("max_pool1d", R"({"kernel":[2]})", R"({"x":{"s":[1,1,4],"d":[1,2,3,4]}})") << QStringLiteral("missing_key");
        QTest::newRow("a divisor of 0") << line("avg_pool1d", R"({"kernel":2,"stride":1,"divisor_override":0})", R"({"x":{"s":[1,1,4],"d":[1,2,3,4]}})") << QStringLiteral("zero_divisor");
        QTest::newRow("pads that are not what the word says")
            << line("conv2d", R"({"padding":"SAME_UPPER","pads_tlbr":[1,1,1,1]})", R"({"x":{"s":[1,1,1,1],"d":[1]},"w":{"s":[1,1,1,1],"d":[1]}})") << QStringLiteral("contradiction");
        QTest::newRow("minutes of work") << line("conv2d", R"({"padding":2000})", R"({"x":{"s":[1,1,1,1]},"w":{"s":[1,1,2000,2000]}})") << QStringLiteral("too_much_work");
        QTest::newRow("a matrix of 2^40 cells") << line("toeplitz1d_full", "{}", R"({"x":{"s":[1048576]},"k":{"s":[1048576]}})") << QStringLiteral("too_large");
        QTest::newRow("a field of 2^30 cells")
            << line("receptive_field", R"({"input":[8,8],"layers":[{"kernel":[268435456,1],"padding":[134217728,0]},{"kernel":[5,1],"padding":[2,0]}]})", "{}") << QStringLiteral("too_much_work");
        QTest::newRow("a layer with an unknown key") << line("receptive_field", R"({"input":[8,8],"layers":[{"kernel":3,"strides":1}]})", "{}") << QStringLiteral("unknown_key");
        QTest::newRow("an empty stack") << line("receptive_field", R"({"input":[8,8],"layers":[]})", "{}") << QStringLiteral("empty_stack");
        QTest::newRow("a neuron that is not there") << line("receptive_field", R"({"input":[8,8],"layers":[{"kernel":3}],"output_index":[6,0]})", "{}") << QStringLiteral("index_out_of_range");
        QTest::newRow("a stack that is a number") << line("receptive_field_branches", R"({"input":[8,8],"branches":[3]})", "{}") << QStringLiteral("wrong_type");
        QTest::newRow("no branch") << line("receptive_field_branches", R"({"input":[8,8],"branches":[]})", "{}") << QStringLiteral("empty_stack");
        QTest::newRow("channels that are not those of the input") << line("count_conv2d", R"({"input":[1,3,8,8],"cin":4,"cout":1,"kernel":1})", "{}") << QStringLiteral("contradiction");
        QTest::newRow("filters of another number") << line("patch_embed", R"({"patch":1,"embed_dim":2})", R"({"x":{"s":[1,1,1,1],"d":[1]},"w":{"s":[1,1,1,1],"d":[1]}})") << QStringLiteral("contradiction");
        QTest::newRow("padding twice") << line("max_pool2d_same", R"({"kernel":1,"stride":1,"auto_pad":"VALID","padding":0})", R"({"x":{"s":[1,1,1,1],"d":[1]}})") << QStringLiteral("unknown_key");
        QTest::newRow("Winograd for a 1x1 kernel") << line("conv2d_winograd_or_fft", R"({"algorithm":"winograd"})", R"({"x":{"s":[1,1,1,1],"d":[1]},"w":{"s":[1,1,1,1],"d":[1]}})") << QStringLiteral("bad_value");
        QTest::newRow("a rank that the kernel has not") << line("separable", R"({"rank":2})", R"({"k":{"s":[1,3],"d":[1,2,3]}})") << QStringLiteral("index_out_of_range");
        QTest::newRow("singular values of infinity") << line("separable", "{}", R"({"k":{"s":[1,2],"d":[1,"inf"]}})") << QStringLiteral("not_finite");
        QTest::newRow("a class that is not there") << line("cross_entropy", "{}", R"({"x":{"s":[1,2],"d":[1,2]},"target":{"s":[1],"d":[2]}})") << QStringLiteral("index_out_of_range");
        QTest::newRow("a class of 2^80") << line("cross_entropy", "{}", R"({"x":{"s":[1,2],"d":[1,2]},"target":{"s":[1],"d":[1e24]}})") << QStringLiteral("wrong_type");
        QTest::newRow("counts beyond 64 bits")
            << line("count_dense", R"({"in":9000000000000000000,"out":9000000000000000000,"batch":9000000000000000000})", "{}") << QStringLiteral("too_large");
    }

    void theAttributeIsSaidToBeWrong() { judge(); }

    void theIdComesBackAsItWas()
    {
        for (const char *id : {"\"a \\\"b\\\" \\u0001 ü\"", "17", "-3", "9007199254740993"}) {
            const QByteArray text = QByteArray(R"({"id":)") + id + R"(,"op":"none","attrs":{},"in":{}})";
            const QByteArray answer = QByteArray::fromStdString(evaluator().answer(text));
            QVERIFY2(answer.startsWith(QByteArray(R"({"id":)") + id + ','), answer.constData());
        }
        QVERIFY(evaluator().answer("{").starts_with(R"({"id":null,)"));
    }

    void aMessageIsASentenceAndNamesWhatWasMeant()
    {
        const QJsonObject answer = answerTo(line("conv3d", "{}", "{}"));
        QCOMPARE(answer[QLatin1String("error")][QLatin1String("message")].toString(), QStringLiteral("There is no operator \"conv3d\"; did you mean conv1d?"));
        const QJsonObject rule = answerTo(line("conv1d", R"({"stride":0})", goodSignal));
        QCOMPARE(rule[QLatin1String("error")][QLatin1String("message")].toString(), QStringLiteral("The stride must be at least 1, not 0: the window has to move."));
    }

    void numbersThatJsonCannotHoldAreWords()
    {
        const QJsonObject answer = answerTo(line("conv1d", "{}", R"({"x":{"s":[1,1,3],"d":["inf","nan","-inf"]},"w":{"s":[1,1,1],"d":[1]}})"));
        const QJsonArray values = answer[QLatin1String("out")][QLatin1String("y")][QLatin1String("d")].toArray();
        QCOMPARE(values, (QJsonArray{QStringLiteral("inf"), QStringLiteral("nan"), QStringLiteral("-inf")}));
    }

    void numbersReadBackToTheLastBit()
    {
        const QByteArray numbers = "0.1,1e-308,5e-324,1.7976931348623157e308,-0.30000000000000004,123456789012345680000";
        const std::string answer = evaluator().answer(line("pad", R"({"padding":0})", R"({"x":{"s":[1,1,1,6],"d":[)" + numbers + "]}}"));
        QVERIFY2(answer.find("[0.1,1e-308,5e-324,1.7976931348623157e+308,-0.30000000000000004,123456789012345683968]") != std::string::npos, answer.c_str());
    }

private:
    static void judge()
    {
        QFETCH(QByteArray, text);
        const QJsonObject answer = answerTo(text);
        QTEST(codeOfError(answer), "code");
        QVERIFY(!answer[QLatin1String("error")][QLatin1String("message")].toString().isEmpty());
        QVERIFY(answer.contains(QStringLiteral("id")) && !answer.contains(QStringLiteral("out")));
    }
};

QTEST_APPLESS_MAIN(TestEvalRefusals)
#include "tst_eval_refusals.moc"
