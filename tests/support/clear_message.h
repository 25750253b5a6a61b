// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::tests {

/// Why nobody could use this message about bad input; empty when it is clear: one line that fits on a screen, with nothing
/// of the program's insides and no place left unfilled.
inline QString flawOfMessage(const QString &message)
{
    constexpr qsizetype longest = 1000;
    static const char *const insides[] = {"exception", "std::", "nullptr", "null pointer", "bad_alloc", "terminate called", "assert", "QJson", "QVariant", "QFile", "0x7f", "«", "%1", "%2"};
    if (message.trimmed().isEmpty())
        return QStringLiteral("nothing is said");
    if (message.size() > longest)
        return QStringLiteral("%1 letters are too many").arg(message.size());
    for (const uint letter : message.toUcs4()) {
        if (!QChar::isPrint(letter))
            return QStringLiteral("it holds the sign %1").arg(letter);
    }
    for (const char *inside : insides) {
        if (message.contains(QString::fromUtf8(inside), Qt::CaseInsensitive))
            return QStringLiteral("it speaks of %1: %2").arg(QString::fromUtf8(inside), message);
    }
    return QString();
}

} // namespace convlab::tests
