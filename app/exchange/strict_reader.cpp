// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/strict_reader.h"

#include "app/exchange/exchange_error.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace convlab::app {

namespace {

constexpr double exactWhole = 9007199254740992; ///< 2^53: JSON numbers are exact up to it

bool isNameSign(QChar sign)
{
    const char16_t code = sign.unicode();
    return code < 128 && (sign.isLetterOrNumber() || code == u'_' || code == u'-' || code == u'.' || code == u'/');
}

} // namespace

StrictReader::StrictReader(QString place, QJsonObject object) : m_place(std::move(place)), m_object(std::move(object))
{
}

QString StrictReader::at(const QString &key) const
{
    return m_place.isEmpty() ? key : QStringLiteral("%1, %2").arg(m_place, key);
}

QJsonValue StrictReader::take(const char *key)
{
    const QJsonValue value = m_object.take(QLatin1String(key));
    if (value.isUndefined())
        throw ExchangeError(tr("Something is missing in the file: %1.").arg(at(QLatin1String(key))));
    return value;
}

void StrictReader::refuse(const char *key) const
{
    throw ExchangeError(tr("The file holds something that cannot be: %1.").arg(at(QLatin1String(key))));
}

void StrictReader::refuseTwice(const char *key) const
{
    throw ExchangeError(tr("The file holds something twice: %1.").arg(at(QLatin1String(key))));
}

void StrictReader::finish() const
{
    if (!m_object.isEmpty())
        throw ExchangeError(tr("The file holds something that this program does not know: %1.").arg(at(m_object.begin().key().left(40))));
}

qint64 StrictReader::whole(const char *key, qint64 from, qint64 to)
{
    const double value = real(key, std::max(-exactWhole, static_cast<double>(from)), std::min(exactWhole, static_cast<double>(to)));
    if (value != std::floor(value))
        refuse(key);
    return static_cast<qint64>(value);
}

double StrictReader::real(const char *key, double from, double to)
{
    const QJsonValue value = take(key);
    if (!value.isDouble() || !(value.toDouble() >= from && value.toDouble() <= to))
        refuse(key);
    return value.toDouble();
}

bool StrictReader::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

QString StrictReader::text(const char *key, qsizetype longest)
{
    const QJsonValue value = take(key);
    const QString text = value.toString();
    if (!value.isString() || text.size() > longest || text.contains(QChar(0)))
        refuse(key);
    return text;
}

QString StrictReader::name(const char *key, qsizetype longest)
{
    const QString name = text(key, longest);
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameSign))
        refuse(key);
    return name;
}

std::vector<double> StrictReader::numbers(const char *key, qsizetype most)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most || !std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isDouble() && std::isfinite(one.toDouble()); }))
        refuse(key);
    std::vector<double> numbers;
    for (const QJsonValue &one : array)
        numbers.push_back(one.toDouble());
    return numbers;
}

StrictReader StrictReader::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key);
    return {at(QLatin1String(key)), value.toObject()};
}

std::optional<StrictReader> StrictReader::objectOrNull(const char *key)
{
    if (!m_object.value(QLatin1String(key)).isNull())
        return object(key);
    take(key);
    return {};
}

std::optional<StrictReader> StrictReader::objectIfThere(const char *key)
{
    return m_object.contains(QLatin1String(key)) ? std::optional(object(key)) : std::nullopt;
}

std::vector<StrictReader> StrictReader::list(const char *key, qsizetype most)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most || !std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isObject(); }))
        refuse(key);
    std::vector<StrictReader> entries;
    for (qsizetype i = 0; i < array.size(); ++i)
        entries.emplace_back(at(QStringLiteral("%1 %2").arg(QLatin1String(key)).arg(i + 1)), array[i].toObject());
    return entries;
}

} // namespace convlab::app
