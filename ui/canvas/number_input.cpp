// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/number_input.h"

#include <QString>

#include <cmath>

namespace convlab::ui {

namespace {

std::optional<double> parsePlain(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(QChar(0x2212), QLatin1Char('-')); // the minus sign that the stage shows
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    if (plain.isEmpty() || plain.contains(QLatin1Char('x'), Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> parseNumber(QStringView text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return parsePlain(text);
    const std::optional<double> above = parsePlain(text.left(slash)), below = parsePlain(text.mid(slash + 1));
    if (!above || !below || *below == 0)
        return std::nullopt;
    const double value = *above / *below;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace convlab::ui
