// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace convlab::ui {

/// A number as the stage shows it: a real minus sign, no trailing zeros, at most `significant` digits,
/// "−0" never, "1.2e−7" where plain digits would be longer than 9 characters (and longer than that);
/// "NaN", "∞", "−∞". Whole numbers of up to 9 digits stay exact.
QString formatNumber(double value, int significant = 6);

/// As formatNumber, shortened until at most `characters` wide, for cells; the shortest form there is where
/// nothing fits.
QString formatCell(double value, int characters = 6);

/// With narrow no-break spaces (U+202F) between groups of three, from five digits on: 8192, 73 856.
QString formatCount(long long value);

/// As formatNumber, whole numbers in groups of three.
QString formatGrouped(double value, int significant = 6);

/// As formatGrouped, for sentences and arithmetic: powers of ten are written out: 2.06 × 10¹³.
QString formatProse(double value, int significant = 6);

/// A number of the above as it stands in a sentence: with the decimal sign of the language, "0,25" in German. The stage,
/// formulas and code keep the point.
QString localised(QString number, const QLocale &locale);
/// The same in the language of the interface, Qt's default locale.
QString inSentence(const QString &number);
/// As formatProse, with the decimal sign of the language of the interface (Qt's default locale): in sentences, and on plots' axes.
QString formatSentence(double value, int significant = 6);

/// −12 as "⁻¹²".
QString superscript(int value);

} // namespace convlab::ui
