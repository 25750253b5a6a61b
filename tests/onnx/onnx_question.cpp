// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/onnx/onnx_question.h"

#include <QHash>

#include <cmath>

namespace convlab::tests {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Takes over the attributes that only have another name.
void rename(const OnnxCase &one, OnnxQuestion &question, std::initializer_list<std::pair<const char *, const char *>> names)
{
    for (const auto &[theirs, ours] : names) {
        if (one.attributes.contains(key(theirs)))
            question.attributes.insert(key(ours), one.attributes[key(theirs)]);
    }
}

void give(const OnnxCase &one, OnnxQuestion &question, std::initializer_list<const char *> names)
{
    std::size_t at = 0;
    for (const char *name : names) {
        if (at < one.inputs.size() && one.inputs[at])
            question.inputs.insert(key(name), onnxTensorJson(*one.inputs[at]));
        ++at;
    }
}

std::size_t rankOf(const OnnxCase &one)
{
    return one.inputs.empty() || !one.inputs[0] ? 0 : one.inputs[0]->sizes.size();
}

/// "conv2d" for images, "conv1d" for signals, nothing else.
bool nameByAxes(const OnnxCase &one, OnnxQuestion &question, const char *stem)
{
    const std::size_t rank = rankOf(one);
    question.op = QStringLiteral("%1%2d").arg(key(stem)).arg(rank - 2);
    return rank == 3 || rank == 4;
}

/// auto_pad by word, or pads (all beginnings, then all ends).
void givePadding(const OnnxCase &one, OnnxQuestion &question)
{
    const QString word = one.attributes[key("auto_pad")].toString(key("NOTSET"));
    if (word != key("NOTSET"))
        question.attributes.insert(key("padding"), word);
    else
        rename(one, question, {{"pads", "padding"}});
}

bool conv(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x", "w", "b"});
    rename(one, question, {{"strides", "stride"}, {"dilations", "dilation"}, {"group", "groups"}});
    givePadding(one, question);
    return nameByAxes(one, question, "conv");
}

bool convTranspose(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x", "w", "b"});
    rename(one, question, {{"strides", "stride"}, {"dilations", "dilation"}, {"group", "groups"}, {"output_padding", "output_padding"}, {"output_shape", "output_shape"}});
    givePadding(one, question);
    return nameByAxes(one, question, "conv_transpose");
}

bool pool(const OnnxCase &one, OnnxQuestion &question, const char *stem)
{
    give(one, question, {"x"});
    question.attributes.insert(key("stride"), 1);               // (14)
    question.attributes.insert(key("any_padding"), true);       // (12)
    rename(one, question, {{"kernel_shape", "kernel"}, {"strides", "stride"}, {"dilations", "dilation"}});
    givePadding(one, question);
    question.attributes.insert(key("ceil_mode"), one.attributes[key("ceil_mode")].toInt() == 1);
    return nameByAxes(one, question, stem);
}

bool maxPool(const OnnxCase &one, OnnxQuestion &question)
{
    question.outputs << key("indices");
    return pool(one, question, "max_pool");
}

bool averagePool(const OnnxCase &one, OnnxQuestion &question)
{
    question.attributes.insert(key("count_include_pad"), one.attributes[key("count_include_pad")].toInt() == 1);    // (15)
    return pool(one, question, "avg_pool");
}

template<auto name>
bool globalPool(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x"});
    question.op = key(name);
    return rankOf(one) == 4;
}

bool batchNorm(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x", "gamma", "beta", "running_mean", "running_var"});
    question.op = key("batch_norm");
    question.attributes.insert(key("eps"), one.attributes[key("epsilon")].toDouble(1e-5));
    question.attributes.insert(key("momentum_torch"), 1 - one.attributes[key("momentum")].toDouble(0.9));           // (39)
    question.attributes.insert(key("training"), one.attributes[key("training_mode")].toInt() == 1);
    question.outputs << key("running_mean") << key("running_var");
    return rankOf(one) >= 2 && rankOf(one) <= 4;
}

bool instanceNorm(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x", "gamma", "beta"});
    question.op = key("norm");
    question.attributes.insert(key("kind"), key("instance"));
    question.attributes.insert(key("eps"), one.attributes[key("epsilon")].toDouble(1e-5));
    return rankOf(one) <= 4;
}

template<auto name>
bool softmaxLike(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x"});
    question.op = key(name);
    question.attributes.insert(key("axis"), one.attributes[key("axis")].toInt(-1));
    return one.opset >= 13;     // (34)
}

template<auto name>
bool classLoss(const OnnxCase &one, OnnxQuestion &question)
{
    give(one, question, {"x", "target", "weight"});
    question.op = key(name);
    question.outputs = QStringList{key("loss")};
    rename(one, question, {{"reduction", "reduction"}, {"ignore_index", "ignore_index"}});
    return true;
}

/// Padding by reflection or repetition, of images only, and on their two last axes.
bool pad(const OnnxCase &one, OnnxQuestion &question)
{
    const QString mode = one.attributes[key("mode")].toString(key("constant"));
    if (mode == key("constant") || rankOf(one) != 4 || one.inputs.size() < 2 || !one.inputs[1])
        return false;
    const std::vector<double> &pads = one.inputs[1]->values;
    give(one, question, {"x"});
    question.op = key("pad");
    question.attributes.insert(key("padding"), QJsonArray{pads[2], pads[3], pads[6], pads[7]});
    question.attributes.insert(key("padding_mode"), mode == key("edge") ? key("replicate") : mode);
    return pads[0] == 0 && pads[1] == 0 && pads[4] == 0 && pads[5] == 0;
}

constexpr char globalMax[] = "global_max_pool2d", globalAverage[] = "global_avg_pool2d", softmaxName[] = "softmax",
               logSoftmaxName[] = "log_softmax", likelihood[] = "nll_loss", entropy[] = "cross_entropy";

const QHash<QString, bool (*)(const OnnxCase &, OnnxQuestion &)> &translations()
{
    static const QHash<QString, bool (*)(const OnnxCase &, OnnxQuestion &)> table{
        {key("Conv"), conv},
        {key("ConvTranspose"), convTranspose},
        {key("MaxPool"), maxPool},
        {key("AveragePool"), averagePool},
        {key("GlobalMaxPool"), globalPool<globalMax>},
        {key("GlobalAveragePool"), globalPool<globalAverage>},
        {key("BatchNormalization"), batchNorm},
        {key("InstanceNormalization"), instanceNorm},
        {key("Softmax"), softmaxLike<softmaxName>},
        {key("LogSoftmax"), softmaxLike<logSoftmaxName>},
        {key("NegativeLogLikelihoodLoss"), classLoss<likelihood>},
        {key("SoftmaxCrossEntropyLoss"), classLoss<entropy>},
        {key("Pad"), pad},
    };
    return table;
}

} // namespace

std::optional<OnnxQuestion> onnxQuestion(const OnnxCase &one)
{
    OnnxQuestion question;
    question.outputs << key("y");
    const auto translate = translations().value(one.op);
    if (!translate || !translate(one, question))
        return std::nullopt;
    return question;
}

QJsonObject onnxTensorJson(const OnnxTensor &tensor)
{
    QJsonArray sizes, values;
    for (const std::int64_t size : tensor.sizes)
        sizes << static_cast<qint64>(size);
    for (const double value : tensor.values) {
        if (std::isfinite(value))
            values << value;
        else
            values << (std::isnan(value) ? key("nan") : value > 0 ? key("inf") : key("-inf"));
    }
    return {{key("s"), sizes}, {key("d"), values}};
}

} // namespace convlab::tests
