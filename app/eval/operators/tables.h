// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/operator.h"

#include <span>

namespace convlab::app {

// One table per file of this folder.
std::span<const Operator> convolutionOperators();
std::span<const Operator> transposedOperators();
std::span<const Operator> slidingOperators();
std::span<const Operator> poolOperators();
std::span<const Operator> gradientOperators();
std::span<const Operator> normOperators();
std::span<const Operator> blockOperators();
std::span<const Operator> matrixOperators();
std::span<const Operator> classOperators();
std::span<const Operator> shapeOperators();
std::span<const Operator> countOperators();
std::span<const Operator> fieldOperators();
std::span<const Operator> memoryOperators();

} // namespace convlab::app
