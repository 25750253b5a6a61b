// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reference_cases.h"

#include <QJsonArray>

namespace convlab::tests {

/// Where two JSON values differ by the rule of tests/data/cases/README.md; empty where they do not. Numbers may be the
/// words nan, inf, -inf.
inline QString jsonDifference(const QJsonValue &got, const QJsonValue &expected, double tolerance, const QString &path = {})
{
    const auto isNumber = [](const QJsonValue &v) {
        return v.isDouble() || v == QStringLiteral("nan") || v == QStringLiteral("inf") || v == QStringLiteral("-inf");
    };
    if (isNumber(expected) && isNumber(got)) {
        const QString problem = difference({numberOf(got)}, {numberOf(expected)}, tolerance);
        return problem.isEmpty() ? problem : path + QStringLiteral(": ") + problem;
    }
    if (expected.isArray() && got.isArray()) {
        const QJsonArray a = got.toArray(), b = expected.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 entries instead of %3").arg(path).arg(a.size()).arg(b.size());
        for (qsizetype i = 0; i < b.size(); ++i) {
            if (const QString problem = jsonDifference(a[i], b[i], tolerance, QStringLiteral("%1[%2]").arg(path).arg(i)); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    if (expected.isObject() && got.isObject()) {
        const QJsonObject a = got.toObject(), b = expected.toObject();
        if (a.keys() != b.keys())
            return QStringLiteral("%1: has %2, not %3").arg(path, a.keys().join(QLatin1Char(' ')), b.keys().join(QLatin1Char(' ')));
        for (const QString &key : b.keys()) {
            if (const QString problem = jsonDifference(a[key], b[key], tolerance, path + QLatin1Char('.') + key); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    return got == expected ? QString() : path + QStringLiteral(": another kind of value");
}

} // namespace convlab::tests
