// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <vector>

namespace convlab::app {

// Strict reading of JSON values: what is not exactly what is asked for is an EvalError that names `what`.

/// A whole number; 2.0 is one, "2", true and 2.5 are not.
std::int64_t readInteger(const QJsonValue &value, const QString &what);

/// A number, or one of the strings "nan", "inf", "-inf".
double readNumber(const QJsonValue &value, const QString &what);

bool readFlag(const QJsonValue &value, const QString &what);
QString readWord(const QJsonValue &value, const QString &what);

/// A list of whole numbers.
std::vector<std::int64_t> readIntegers(const QJsonValue &value, const QString &what);

/// What a JSON value is, for messages: "a string", "a list" …
QString kindOf(const QJsonValue &value);

} // namespace convlab::app
