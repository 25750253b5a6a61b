// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace convlab::tests {

/// One line of a file in tests/data/cases (see the README there).
struct ReferenceCase {
    QString id, op;
    QJsonObject attrs, in, out;
    double tolerance = 0;
    bool strict = true;
};

/// The cases of one operator; ends the program loudly when the file is missing or broken.
std::vector<ReferenceCase> referenceCases(const QString &file, const QString &op);

/// An object of tests/data, such as lab_page.json.
QJsonObject readDataObject(const QString &file);

/// Number or one of the words nan, inf, -inf.
double numberOf(const QJsonValue &value);
std::vector<double> numbersOf(const QJsonValue &array);
std::vector<std::int64_t> integersOf(const QJsonValue &array);
std::vector<std::int64_t> shapeNumbers(const QJsonValue &tensor);

Tensor<double> tensorNchw(const QJsonValue &tensor);
/// (N, C, L) as (N, C, 1, L).
Tensor<double> tensorNcl(const QJsonValue &tensor);
/// (N, rows, columns) as (N, 1, rows, columns).
Tensor<double> tensorMatrices(const QJsonValue &tensor);
/// first, first + 1, first + 2 …
Tensor<double> rampTensor(const Shape &shape, double first = 1);
/// Multiples of 1/8 in [-4, 4), the same for the same seed: sums and products of them are exact in double.
Tensor<double> patternTensor(const Shape &shape, unsigned seed);

/// Empty when `got` agrees with `expected` by the rule of the README, else where it does not.
QString difference(const std::vector<double> &got, const std::vector<double> &expected, double tolerance);

Extent2 extentOf(const QJsonValue &pair);
Padding2 paddingOf(const QJsonValue &topLeftBottomRight);
/// The same padding on both sides of an axis.
Padding2 symmetricPadding(const QJsonValue &pair);

} // namespace convlab::tests
