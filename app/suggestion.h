// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace convlab::app {

/// How many letters must be typed, dropped, changed or swapped with their neighbour to turn one word into
/// the other, whatever their case.
int typingDistance(const QString &a, const QString &b);

/// The word that was probably meant; empty when none is close.
QString nearestWord(const QString &typed, const QStringList &known);

/// "; did you mean pooling?" or nothing.
QString didYouMean(const QString &typed, const QStringList &known);

} // namespace convlab::app
