// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eval/json_reading.h"

#include "app/eval/eval_error.h"

#include <QJsonArray>

#include <limits>

namespace convlab::app {

namespace {

[[noreturn]] void refuse(const QString &what, const char *wanted, const QJsonValue &value)
{
    throw EvalError("wrong_type", QStringLiteral("%1 takes %2, not %3.").arg(what, QLatin1String(wanted), kindOf(value)));
}

} // namespace

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QStringLiteral("the number %1").arg(value.toDouble(), 0, 'g', 17);
    case QJsonValue::String: return QStringLiteral("a string");
    case QJsonValue::Array: return QStringLiteral("a list");
    case QJsonValue::Object: return QStringLiteral("an object");
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("nothing");
}

std::int64_t readInteger(const QJsonValue &value, const QString &what)
{
    if (!value.isDouble())
        refuse(what, "a whole number", value);
    const std::int64_t number = value.toInteger(0);
    if (number != value.toInteger(1)) // the fallback came back
        refuse(what, "a whole number of at most 64 bits", value);
    return number;
}

double readNumber(const QJsonValue &value, const QString &what)
{
    if (value.isDouble())
        return value.toDouble();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const QString word = value.toString();
    if (word == QLatin1String("nan"))
        return std::numeric_limits<double>::quiet_NaN();
    if (word == QLatin1String("inf"))
        return infinity;
    if (word == QLatin1String("-inf"))
        return -infinity;
    refuse(what, "numbers (or \"nan\", \"inf\", \"-inf\")", value);
}

bool readFlag(const QJsonValue &value, const QString &what)
{
    if (!value.isBool())
        refuse(what, "true or false", value);
    return value.toBool();
}

QString readWord(const QJsonValue &value, const QString &what)
{
    if (!value.isString())
        refuse(what, "a string", value);
    return value.toString();
}

std::vector<std::int64_t> readIntegers(const QJsonValue &value, const QString &what)
{
    if (!value.isArray())
        refuse(what, "a list of whole numbers", value);
    std::vector<std::int64_t> numbers;
    for (const QJsonArray list = value.toArray(); const QJsonValue &entry : list)
        numbers.push_back(readInteger(entry, what));
    return numbers;
}

} // namespace convlab::app
