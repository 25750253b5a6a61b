// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_cases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace convlab::tests {

namespace {

QByteArray readDataFile(const QString &file)
{
    QFile source(QStringLiteral(TEST_DATA_DIR "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(source.fileName()));
    return source.readAll();
}

QJsonObject parseObject(const QByteArray &text, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        qFatal("%s: %s", qUtf8Printable(file), qUtf8Printable(error.errorString()));
    return document.object();
}

ReferenceCase toCase(const QJsonObject &object)
{
    return {object[QStringLiteral("id")].toString(),      object[QStringLiteral("op")].toString(),
            object[QStringLiteral("attrs")].toObject(),   object[QStringLiteral("in")].toObject(),
            object[QStringLiteral("out")].toObject(),     object[QStringLiteral("tol")].toDouble(),
            object[QStringLiteral("strict")].toBool(true)};
}

std::vector<std::int64_t> shapeOfRank(const QJsonValue &tensor, std::size_t rank)
{
    std::vector<std::int64_t> shape = shapeNumbers(tensor);
    if (shape.size() != rank)
        qFatal("a tensor of %zu axes where %zu are expected", shape.size(), rank);
    return shape;
}

std::vector<double> dataOf(const QJsonValue &tensor)
{
    return numbersOf(tensor[QStringLiteral("d")]);
}

bool agrees(double got, double expected, double tolerance)
{
    if (std::isnan(expected) || std::isnan(got))
        return std::isnan(expected) && std::isnan(got);
    if (std::isinf(expected) || std::isinf(got))
        return got == expected;
    return std::abs(got - expected) <= tolerance * (1 + std::abs(expected));
}

} // namespace

std::vector<ReferenceCase> referenceCases(const QString &file, const QString &op)
{
    std::vector<ReferenceCase> cases;
    const QByteArray text = readDataFile(QStringLiteral("cases/") + file);
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        ReferenceCase one = toCase(parseObject(line, file));
        if (one.op == op)
            cases.push_back(std::move(one));
    }
    if (cases.empty())
        qFatal("%s has no case for %s", qUtf8Printable(file), qUtf8Printable(op));
    return cases;
}

QJsonObject readDataObject(const QString &file)
{
    return parseObject(readDataFile(file), file);
}

double numberOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.toDouble();
    const QString word = value.toString();
    if (word == QStringLiteral("nan"))
        return std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    return word == QStringLiteral("-inf") ? -infinity : infinity;
}

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(numberOf(value));
    return numbers;
}

std::vector<std::int64_t> integersOf(const QJsonValue &array)
{
    std::vector<std::int64_t> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(value.toInteger());
    return numbers;
}

std::vector<std::int64_t> shapeNumbers(const QJsonValue &tensor)
{
    return integersOf(tensor[QStringLiteral("s")]);
}

Tensor<double> tensorNchw(const QJsonValue &tensor)
{
    const auto s = shapeOfRank(tensor, 4);
    return {Shape{s[0], s[1], s[2], s[3]}, dataOf(tensor)};
}

Tensor<double> tensorNcl(const QJsonValue &tensor)
{
    const auto s = shapeOfRank(tensor, 3);
    return {Shape{s[0], s[1], 1, s[2]}, dataOf(tensor)};
}

Tensor<double> tensorMatrices(const QJsonValue &tensor)
{
    const auto s = shapeOfRank(tensor, 3);
    return {Shape{s[0], 1, s[1], s[2]}, dataOf(tensor)};
}

Tensor<double> rampTensor(const Shape &shape, double first)
{
    Tensor<double> tensor(shape);
    std::iota(tensor.data.begin(), tensor.data.end(), first);
    return tensor;
}

Tensor<double> patternTensor(const Shape &shape, unsigned seed)
{
    std::minstd_rand generator(seed);
    Tensor<double> tensor(shape);
    for (double &value : tensor.data)
        value = (static_cast<double>(generator() % 64) - 32) / 8;
    return tensor;
}

QString difference(const std::vector<double> &got, const std::vector<double> &expected, double tolerance)
{
    if (got.size() != expected.size())
        return QStringLiteral("%1 values instead of %2").arg(got.size()).arg(expected.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        if (!agrees(got[i], expected[i], tolerance))
            return QStringLiteral("element %1 is %2 instead of %3").arg(i).arg(got[i], 0, 'g', 17).arg(expected[i], 0, 'g', 17);
    }
    return {};
}

Extent2 extentOf(const QJsonValue &pair)
{
    const auto numbers = integersOf(pair);
    return {numbers.at(0), numbers.at(1)};
}

Padding2 paddingOf(const QJsonValue &topLeftBottomRight)
{
    const auto p = integersOf(topLeftBottomRight);
    return {p.at(0), p.at(1), p.at(2), p.at(3)};
}

Padding2 symmetricPadding(const QJsonValue &pair)
{
    const Extent2 padding = extentOf(pair);
    return {padding.h, padding.w, padding.h, padding.w};
}

} // namespace convlab::tests
