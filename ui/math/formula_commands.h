// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/formula_node.h"
#include "ui/math/math_alphabet.h"

#include <optional>

namespace convlab::ui {

// The commands that are no signs, by name. Each looks its argument up in one small table.

/// \max, \exp …: the operator that the name stands for.
std::optional<WordNode> operatorCommand(const QString &name);
/// \quad, \, …: the width in mu.
std::optional<double> spaceCommand(const QString &name);
/// \hat, \bar …: the combining accent.
std::optional<char32_t> accentCommand(const QString &name);
/// \mathbf, \mathbb …
std::optional<MathAlphabet> alphabetCommand(const QString &name);
/// An empty matrix with the fences and columns of an environment: matrix, pmatrix, bmatrix, vmatrix, cases, aligned.
std::optional<MatrixNode> matrixEnvironment(const QString &name);

} // namespace convlab::ui
