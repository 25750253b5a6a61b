// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convlab::ui {

/// A text as no language has it, to see what goes untranslated or does not fit: accented, about 40 % longer, in
/// brackets: "Step forward" → "[Šţéþ ƒóŕŵáŕð ~~~~]". Placeholders, mnemonics, tags and line breaks stay.
QString pseudoText(const QString &english);

/// The same for Markdown of lessons: only words are changed; formulas, code, links and marks stay.
QString pseudoMarkdown(const QString &english);

} // namespace convlab::ui
