// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// How many characters a person sees: extended grapheme clusters (Unicode Standard Annex 29).
int graphemeCount(const QString &text);

/// The longest beginning of `text` with at most `count` of them.
QString firstGraphemes(const QString &text, int count);

} // namespace convlab::ui
