// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convlab::ui {

enum class MathAlphabet { Italic, Upright, Bold, DoubleStruck, Script };

/// A letter or digit in the form it has in an alphabet (Unicode's mathematical alphanumerics); characters
/// that the alphabet does not have stay as they are. Italic leaves digits upright.
char32_t inAlphabet(char32_t code, MathAlphabet alphabet);

/// The plain letter or digit behind a styled one: 𝑥 to x. For speech.
char32_t plainLetter(char32_t code);

} // namespace convlab::ui
