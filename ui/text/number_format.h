// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// A number as the stage shows it: a real minus sign, no trailing zeros, at most `significant` digits,
/// "−0" never, "1.2e−5" where plain digits would be longer than 9 characters; "NaN", "∞", "−∞".
QString formatNumber(double value, int significant = 6);

/// As formatNumber, shortened until at most `characters` wide: for cells.
QString formatCell(double value, int characters = 6);

/// With thin-space groups: 73 856.
QString formatCount(long long value);

} // namespace convlab::ui
