// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/state_json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace convlab::ui {

namespace {

/// Whole numbers only, inside what a parameter can mean; anything else is the fallback.
std::int64_t whole(const QJsonValue &value, std::int64_t fallback)
{
    if (!value.isDouble())
        return fallback;
    const double number = value.toDouble();
    if (!std::isfinite(number) || number != std::floor(number) || std::abs(number) > 1e9)
        return fallback;
    return static_cast<std::int64_t>(number);
}

bool readShape(const QJsonValue &value, Shape *shape)
{
    const QJsonArray sizes = value.toArray();
    if (sizes.size() != 4)
        return false;
    std::int64_t parts[4];
    for (int i = 0; i < 4; ++i) {
        parts[i] = whole(sizes[i], -1);
        if (parts[i] < 0 || parts[i] > 1 << 20)
            return false;
    }
    *shape = {parts[0], parts[1], parts[2], parts[3]};
    return true;
}

} // namespace

QJsonObject completed(const QJsonObject &state, QJsonObject defaults)
{
    for (auto it = state.begin(); it != state.end(); ++it)
        defaults.insert(it.key(), it.value());
    return defaults;
}

qint64 intFrom(const QJsonObject &state, const QString &key, qint64 fallback)
{
    return whole(state.value(key), fallback);
}

bool flagFrom(const QJsonObject &state, const QString &key, bool fallback)
{
    return state.value(key).toBool(fallback);
}

QString choiceFrom(const QJsonObject &state, const QString &key, const QString &fallback)
{
    return state.value(key).toString(fallback);
}

Extent2 pairFrom(const QJsonObject &state, const QString &key, Extent2 fallback)
{
    const QJsonValue value = state.value(key);
    if (value.isDouble())
        return {whole(value, fallback.h), whole(value, fallback.w)};
    const QJsonArray both = value.toArray();
    if (both.size() != 2)
        return fallback;
    return {whole(both[0], fallback.h), whole(both[1], fallback.w)};
}

Padding2 sidesFrom(const QJsonObject &state, const QString &key, Padding2 fallback)
{
    const QJsonValue value = state.value(key);
    if (value.isDouble()) {
        const std::int64_t all = whole(value, fallback.top);
        return {all, all, all, all};
    }
    const QJsonArray sides = value.toArray();
    if (sides.size() != 4)
        return fallback;
    return {whole(sides[0], fallback.top), whole(sides[1], fallback.left), whole(sides[2], fallback.bottom),
            whole(sides[3], fallback.right)};
}

Extent2 clamped(const Extent2 &pair, qint64 low, qint64 high)
{
    const auto fit = [&](std::int64_t value) { return std::clamp<std::int64_t>(value, low, high); };
    return {fit(pair.h), fit(pair.w)};
}

Padding2 clamped(const Padding2 &sides, qint64 low, qint64 high)
{
    const auto fit = [&](std::int64_t value) { return std::clamp<std::int64_t>(value, low, high); };
    return {fit(sides.top), fit(sides.left), fit(sides.bottom), fit(sides.right)};
}

QJsonValue toJson(const Extent2 &pair)
{
    return QJsonArray{qint64(pair.h), qint64(pair.w)};
}

QJsonValue toJson(const Padding2 &sides)
{
    return QJsonArray{qint64(sides.top), qint64(sides.left), qint64(sides.bottom), qint64(sides.right)};
}

QJsonObject toJson(const Tensor<double> &tensor)
{
    QJsonArray data;
    for (const double value : tensor.data)
        data.append(value);
    const Shape &s = tensor.shape;
    return {{QStringLiteral("s"), QJsonArray{qint64(s.n), qint64(s.c), qint64(s.h), qint64(s.w)}},
            {QStringLiteral("d"), data}};
}

bool readTensor(const QJsonObject &state, const QString &key, Tensor<double> *tensor)
{
    const QJsonObject object = state.value(key).toObject();
    Shape shape;
    if (!readShape(object.value(QStringLiteral("s")), &shape))
        return false;
    const QJsonArray data = object.value(QStringLiteral("d")).toArray();
    // Bounded before multiplying out: the sizes come from a file that anybody may have written.
    const double count = double(shape.n) * double(shape.c) * double(shape.h) * double(shape.w);
    if (count != double(data.size()))
        return false;
    *tensor = Tensor<double>(shape);
    for (qsizetype i = 0; i < data.size(); ++i)
        tensor->data[static_cast<std::size_t>(i)] = data[i].toDouble();
    return true;
}

} // namespace convlab::ui
