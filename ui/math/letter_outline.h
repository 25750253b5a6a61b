// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace convlab::ui {

/// A letter of the text's fonts, for words in formulas: in em, y downwards, origin on the baseline.
struct LetterOutline {
    QPainterPath path;
    double advance = 0;
};

/// Whether `code` is taken from the text where the math font has none.
bool isTextLetter(char32_t code);
LetterOutline letterOutline(char32_t code);

} // namespace convlab::ui
