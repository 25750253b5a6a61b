// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace convlab::tests {

/// Every number among the words of a text, in order; titles and brackets are passed over.
inline std::vector<double> printedNumbers(const QByteArray &text)
{
    std::vector<double> numbers;
    const QStringList words =
        QString::fromUtf8(text).split(QRegularExpression(QStringLiteral("[\\s\\[\\]]+")), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (isNumber)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace convlab::tests
