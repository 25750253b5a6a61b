// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/answer.h"

namespace convlab::app {

namespace {

void write(JsonText &json, double value)
{
    json.number(value);
}

void write(JsonText &json, std::int64_t value)
{
    json.integer(value);
}

template<typename Number>
void writeArray(JsonText &json, const std::vector<Number> &values)
{
    json.beginArray();
    for (const Number value : values)
        write(json, value);
    json.endArray();
}

} // namespace

Sizes sizesOf(const Shape &shape, Axes axes)
{
    switch (axes) {
    case Axes::Images: return {shape.n, shape.c, shape.h, shape.w};
    case Axes::Signals: return {shape.n, shape.c, shape.w};
    case Axes::Matrices: return {shape.n, shape.h, shape.w};
    case Axes::Plane: return {shape.h, shape.w};
    case Axes::Line: return {shape.w};
    }
    return {};
}

template<typename Number>
void Answer::writeTensor(const char *name, const Sizes &sizes, const std::vector<Number> &values)
{
    JsonText &json = value(name);
    json.beginObject();
    json.key(QStringLiteral("s"));
    writeArray(json, sizes);
    json.key(QStringLiteral("d"));
    writeArray(json, values);
    json.endObject();
}

void Answer::tensor(const char *name, const Tensor<double> &values, Axes axes)
{
    writeTensor(name, sizesOf(values.shape, axes), values.data);
}

void Answer::tensor(const char *name, const Tensor<std::int64_t> &values, Axes axes)
{
    writeTensor(name, sizesOf(values.shape, axes), values.data);
}

void Answer::tensor(const char *name, const Sizes &sizes, const std::vector<double> &values)
{
    writeTensor(name, sizes, values);
}

void Answer::line(const char *name, const std::vector<double> &values)
{
    writeTensor(name, {static_cast<std::int64_t>(values.size())}, values);
}

void Answer::number(const char *name, double number)
{
    value(name).number(number);
}

void Answer::integer(const char *name, std::int64_t number)
{
    value(name).integer(number);
}

void Answer::integers(const char *name, const Sizes &values)
{
    writeArray(value(name), values);
}

JsonText &Answer::value(const char *name)
{
    m_members.key(QString::fromLatin1(name));
    return m_members;
}

} // namespace convlab::app
