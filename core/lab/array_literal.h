// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <string>

namespace convlab {

/// Whether every entry is a whole number that an integer of 64 bits, and a sum of many, holds exactly.
bool isWhole(const Tensor<double> &tensor);

/// Every row of the last axis as a Python list on a line of its own, in one list; `whole` writes "1" for "1.0".
std::string pythonRowLines(const Tensor<double> &tensor, bool whole = false);

/// ".reshape(2, 3, 3)": what makes an array of `axes` trailing axes from those rows; nothing for two.
std::string pythonReshape(const Shape &shape, int axes);

/// All numbers in braces, a row of the last axis on each line, as the initialiser of a local variable.
std::string cppRowLines(const Tensor<double> &tensor);

} // namespace convlab
