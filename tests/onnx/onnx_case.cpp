// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes ONNX's headers: they take seconds to compile.
#include "tests/onnx/onnx_case.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <onnx/onnx_pb.h>

#include <cstring>

namespace convlab::tests {

namespace {

template<typename Message>
std::optional<Message> readMessage(const QString &path)
{
    QFile file(path);
    Message message;
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (!message.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        qFatal("%s is no ONNX file", qPrintable(path));
    return message;
}

template<typename Number>
std::vector<double> rawNumbers(const std::string &bytes)
{
    std::vector<double> values;
    for (std::size_t at = 0; at + sizeof(Number) <= bytes.size(); at += sizeof(Number)) {
        Number number;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        values.push_back(static_cast<double>(number));
    }
    return values;
}

template<typename Numbers>
std::vector<double> listed(const Numbers &numbers)
{
    return {numbers.begin(), numbers.end()};
}

std::optional<std::vector<double>> valuesOf(const onnx::TensorProto &tensor)
{
    const bool raw = tensor.has_raw_data();
    switch (tensor.data_type()) {
    case onnx::TensorProto::FLOAT: return raw ? rawNumbers<float>(tensor.raw_data()) : listed(tensor.float_data());
    case onnx::TensorProto::DOUBLE: return raw ? rawNumbers<double>(tensor.raw_data()) : listed(tensor.double_data());
    case onnx::TensorProto::INT64: return raw ? rawNumbers<std::int64_t>(tensor.raw_data()) : listed(tensor.int64_data());
    case onnx::TensorProto::INT32: return raw ? rawNumbers<std::int32_t>(tensor.raw_data()) : listed(tensor.int32_data());
    case onnx::TensorProto::UINT8: return raw ? rawNumbers<std::uint8_t>(tensor.raw_data()) : listed(tensor.int32_data());
    default: return std::nullopt;
    }
}

std::optional<OnnxTensor> tensorOf(const onnx::TensorProto &tensor)
{
    const auto values = valuesOf(tensor);
    if (!values)
        return std::nullopt;
    return OnnxTensor{{tensor.dims().begin(), tensor.dims().end()}, *values};
}

QJsonObject attributesOf(const onnx::NodeProto &node)
{
    QJsonObject attributes;
    for (const onnx::AttributeProto &attribute : node.attribute()) {
        const QString name = QString::fromStdString(attribute.name());
        QJsonArray list;
        for (const auto number : attribute.ints())
            list << static_cast<qint64>(number);
        if (attribute.type() == onnx::AttributeProto::INT)
            attributes.insert(name, static_cast<qint64>(attribute.i()));
        else if (attribute.type() == onnx::AttributeProto::FLOAT)
            attributes.insert(name, static_cast<double>(attribute.f()));
        else if (attribute.type() == onnx::AttributeProto::STRING)
            attributes.insert(name, QString::fromStdString(attribute.s()));
        else if (attribute.type() == onnx::AttributeProto::INTS)
            attributes.insert(name, list);
    }
    return attributes;
}

/// The tensors a graph can name: its stored weights, and the files input_0.pb … for what it is given.
QHash<QString, onnx::TensorProto> namedTensors(const onnx::GraphProto &graph, const QString &folder)
{
    QHash<QString, onnx::TensorProto> named;
    for (const onnx::TensorProto &weight : graph.initializer())
        named.insert(QString::fromStdString(weight.name()), weight);
    int file = 0;
    for (const onnx::ValueInfoProto &input : graph.input()) {
        const QString name = QString::fromStdString(input.name());
        if (named.contains(name))
            continue;
        if (const auto tensor = readMessage<onnx::TensorProto>(QStringLiteral("%1/input_%2.pb").arg(folder).arg(file++)))
            named.insert(name, *tensor);
    }
    return named;
}

} // namespace

std::optional<OnnxCase> readOnnxCase(const QString &folder)
{
    const auto model = readMessage<onnx::ModelProto>(folder + QStringLiteral("/model.onnx"));
    if (!model || model->graph().node_size() != 1)
        return std::nullopt;
    const onnx::NodeProto &node = model->graph().node(0);
    const QString data = folder + QStringLiteral("/test_data_set_0");
    OnnxCase one{QString::fromStdString(node.op_type()), attributesOf(node), model->opset_import(0).version(), {}, {}};
    const QHash<QString, onnx::TensorProto> named = namedTensors(model->graph(), data);
    for (const std::string &input : node.input()) {
        const QString name = QString::fromStdString(input);
        one.inputs.push_back(named.contains(name) ? tensorOf(named[name]) : std::nullopt);
        if (named.contains(name) && !one.inputs.back())
            return std::nullopt;
    }
    while (const auto output = readMessage<onnx::TensorProto>(QStringLiteral("%1/output_%2.pb").arg(data).arg(one.outputs.size()))) {
        const auto tensor = tensorOf(*output);
        if (!tensor)
            return std::nullopt;
        one.outputs.push_back(*tensor);
    }
    return one;
}

} // namespace convlab::tests
