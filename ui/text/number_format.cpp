// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_format.h"

#include <QLocale>

#include <cmath>

namespace convlab::ui {
namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar groupSpace(0x202F);
constexpr int plainLimit = 9;      ///< characters without the sign
constexpr qsizetype fewestGrouped = 5; ///< digits; 8192 needs no gap
constexpr double exactLimit = 1e9; ///< whole numbers below it are shown digit for digit

/// The decimal digits of |value| without trailing zeros, first digit before the point: digits * 10^exponent.
struct Decimal {
    QString digits;
    int exponent = 0;
};

Decimal decimal(double magnitude, int significant)
{
    const QString text = QString::number(magnitude, 'e', qMax(1, significant) - 1);
    const qsizetype mark = text.indexOf(QLatin1Char('e'));
    Decimal result{text.left(mark).remove(QLatin1Char('.')), text.mid(mark + 1).toInt()};
    while (result.digits.size() > 1 && result.digits.endsWith(QLatin1Char('0')))
        result.digits.chop(1);
    return result;
}

QString plain(const Decimal &number)
{
    const auto count = static_cast<int>(number.digits.size());
    if (number.exponent < 0)
        return QStringLiteral("0.") + QString(-number.exponent - 1, QLatin1Char('0')) + number.digits;
    if (number.exponent + 1 >= count)
        return number.digits + QString(number.exponent + 1 - count, QLatin1Char('0'));
    return number.digits.left(number.exponent + 1) + QLatin1Char('.')
           + number.digits.mid(number.exponent + 1);
}

QString scientific(const Decimal &number)
{
    QString text = number.digits.left(1);
    if (number.digits.size() > 1)
        text += QLatin1Char('.') + number.digits.mid(1);
    text += QLatin1Char('e');
    if (number.exponent < 0)
        text += minusSign;
    return text + QString::number(std::abs(number.exponent));
}

/// True when plain digits would show zeros that rounding made up: 1234567.8 as "1234570".
bool inventsDigits(const Decimal &number, int significant)
{
    return number.exponent >= significant && number.exponent >= static_cast<int>(number.digits.size());
}

QString rounded(double magnitude, int significant)
{
    const Decimal number = decimal(magnitude, significant);
    const QString powers = scientific(number), digits = plain(number);
    const bool tooLong = digits.size() > plainLimit && digits.size() > powers.size();
    return tooLong || inventsDigits(number, significant) ? powers : digits;
}

QString special(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    return std::signbit(value) ? minusSign + QString(QChar(0x221E)) : QString(QChar(0x221E));
}

QString magnitudeText(double magnitude, int significant)
{
    if (magnitude < exactLimit && magnitude == std::floor(magnitude))
        return QString::number(static_cast<qint64>(magnitude));
    return rounded(magnitude, significant);
}

} // namespace

QString formatNumber(double value, int significant)
{
    if (!std::isfinite(value))
        return special(value);
    const QString text = magnitudeText(std::abs(value), significant);
    return value < 0 && text != QLatin1String("0") ? minusSign + text : text;
}

QString formatCell(double value, int characters)
{
    QString text = formatNumber(value);
    if (!std::isfinite(value))
        return text;
    const QString sign = value < 0 ? QString(minusSign) : QString();
    for (int significant = 6; significant >= 1 && text.size() > characters; --significant) {
        const Decimal number = decimal(std::abs(value), significant);
        const QString digits = sign + plain(number);
        const bool readable = digits.size() <= characters && !inventsDigits(number, significant);
        text = readable ? digits : sign + scientific(number);
    }
    return text;
}

QString formatCount(long long value)
{
    QString text = QString::number(value);
    if (value < 0)
        text.remove(0, 1);
    for (qsizetype at = text.size() - 3; at > 0 && text.size() >= fewestGrouped; at -= 3)
        text.insert(at, groupSpace);
    return value < 0 ? minusSign + text : text;
}

QString formatGrouped(double value, int significant)
{
    const double magnitude = std::abs(value);
    const bool whole = magnitude < exactLimit && magnitude == std::floor(magnitude);
    return whole ? formatCount(static_cast<long long>(value)) : formatNumber(value, significant);
}

QString superscript(int value)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    if (value < 0)
        text += QChar(0x207B);
    for (const QString plain = QString::number(std::abs(value)); const QChar digit : plain)
        text += digits[digit.digitValue()];
    return text;
}

QString formatProse(double value, int significant)
{
    const QString text = formatGrouped(value, significant);
    const qsizetype mark = text.indexOf(QLatin1Char('e'));
    if (mark < 0)
        return text;
    const int exponent = text.mid(mark + 1).replace(minusSign, QLatin1Char('-')).toInt();
    const QString factor = text.left(mark), power = QStringLiteral("10") + superscript(exponent);
    if (factor == QLatin1String("1"))
        return power;
    return factor == minusSign + QLatin1String("1") ? minusSign + power : factor + QStringLiteral("\u00A0×\u00A0") + power;
}

QString localised(QString number, const QLocale &locale)
{
    return number.replace(QLatin1Char('.'), locale.decimalPoint());
}

QString inSentence(const QString &number)
{
    return localised(number, QLocale());
}

QString formatSentence(double value, int significant)
{
    return inSentence(formatProse(value, significant));
}

} // namespace convlab::ui
