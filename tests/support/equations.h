// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convlab::tests {

/// Every "a = b" among the words of a text that is not true: "2·3 + 1 = 8". Understands + − · / ( ) ⌊ ⌋ ⌈ ⌉, powers as
/// superscripts, digits in groups, percent signs after a result. Sides with letters are passed over. ≈ allows half a
/// tenth.
QStringList wrongEquations(const QString &text);

/// How many equations with numbers on both sides a text has.
int equationCount(const QString &text);

} // namespace convlab::tests
