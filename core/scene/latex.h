// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene_tables.h"

#include <functional>
#include <string>
#include <string_view>

namespace convlab {

// What stands on a stage as LaTeX that needs amsmath and nothing else.

/// The sentence behind a label, in the learner's language.
using SayLabel = std::function<std::string(const Label &)>;

/// The shortest digits that read back as the same number, in the C locale: "2", "-0.1", "1e-05", "nan".
std::string exactNumber(double value);

/// A number in mathematics: 1e-05 is 1 \cdot 10^{-5}.
std::string latexNumber(double value);

/// Words as they stand between the braces of \text: TeX's signs are escaped.
std::string latexText(std::string_view words);

/// Symbols as they stand in the arithmetic strip: "Y[1,2]" is Y_{1,2}, "x̂" is \hat{x}, "⌊" is \lfloor.
std::string latexSymbols(std::string_view text);

/// The TeX of ui/math as LaTeX: \sym{id}{K} is K, \live{name} is what `live` gives for the name.
std::string latexOf(std::string_view tex, const std::function<std::string(const std::string &name)> &live);

/// The arithmetic of a moment without delimiters; long sums go on in lines of their own. Empty: none.
std::string latexOf(const Formula &formula, const SayLabel &say);

/// "X = \begin{bmatrix} … \end{bmatrix}"; what is not known yet is a dot. Empty for more rows and columns than a
/// page has room for.
std::string latexOf(const Table &table, const SayLabel &say);
inline constexpr int latexRows = 40, latexColumns = 24;

} // namespace convlab
