// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// Which forms of a word a language has by number, after Unicode's CLDR, cardinal rules: one and other in English, other alone in
/// Chinese, one, few, many and other in Polish. Content writes them in this order: "[%1:cell|cells]".
int pluralForms(const QString &language);

/// The index of the form that goes with a number, from 0.
int pluralForm(const QString &language, double number);

} // namespace convlab::ui
