// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace convlab::ui {

// How lesson states are written. Numbers are numbers, pairs are [vertical, horizontal] (one number means
// both), sides are [top, left, bottom, right] (one number means all), arrays are {"s": [n,c,h,w], "d": [...]}.

/// The state, with the values of `defaults` where it says nothing.
QJsonObject completed(const QJsonObject &state, QJsonObject defaults);

qint64 intFrom(const QJsonObject &state, const QString &key, qint64 fallback);
bool flagFrom(const QJsonObject &state, const QString &key, bool fallback);
QString choiceFrom(const QJsonObject &state, const QString &key, const QString &fallback);
Extent2 pairFrom(const QJsonObject &state, const QString &key, Extent2 fallback);
Padding2 sidesFrom(const QJsonObject &state, const QString &key, Padding2 fallback);

/// An enumeration is written as a choice: `names` has a name per value, in order; unknown names mean the first.
template<typename Enum>
Enum enumFrom(const QJsonObject &state, const QString &key, const QStringList &names)
{
    const qsizetype index = names.indexOf(choiceFrom(state, key, names.first()));
    return static_cast<Enum>(index < 0 ? 0 : index);
}

template<typename Enum>
QString nameOf(Enum value, const QStringList &names)
{
    return names.at(static_cast<qsizetype>(value));
}

/// What a state asks for, brought into what the stage can show: a state may come from any file.
Extent2 clamped(const Extent2 &pair, qint64 low, qint64 high);
Padding2 clamped(const Padding2 &sides, qint64 low, qint64 high);

QJsonValue toJson(const Extent2 &pair);
QJsonValue toJson(const Padding2 &sides);
QJsonObject toJson(const Tensor<double> &tensor);

/// The tensor under `key`, cut or grown to `shape`: kept cells keep their numbers, new ones take
/// `fill(n, c, h, w)`. Non-finite or missing numbers take the fill, too.
template<typename Fill>
Tensor<double> tensorFrom(const QJsonObject &state, const QString &key, const Shape &shape, Fill fill);

/// The tensor as it stands in the state; false when it is missing or malformed.
bool readTensor(const QJsonObject &state, const QString &key, Tensor<double> *tensor);

template<typename Fill>
Tensor<double> tensorFrom(const QJsonObject &state, const QString &key, const Shape &shape, Fill fill)
{
    Tensor<double> old;
    const bool known = readTensor(state, key, &old);
    Tensor<double> result(shape);
    for (std::int64_t n = 0; n < shape.n; ++n)
        for (std::int64_t c = 0; c < shape.c; ++c)
            for (std::int64_t h = 0; h < shape.h; ++h)
                for (std::int64_t w = 0; w < shape.w; ++w) {
                    const bool kept = known && n < old.shape.n && c < old.shape.c && h < old.shape.h && w < old.shape.w;
                    result.at(n, c, h, w) = kept ? old.at(n, c, h, w) : fill(n, c, h, w);
                }
    return result;
}

} // namespace convlab::ui
