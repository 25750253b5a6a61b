// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/eval/evaluator.h"

#include <istream>
#include <ostream>

namespace convlab::app {

/// `convlab eval`: reads cases from the file, or from the standard input, and writes one line for each to the standard
/// output as soon as it is known. Lines with nothing but blanks are passed over. False when the output cannot be
/// written. Throws CommandLineError when the file cannot be read.
bool evaluateCases(const EvalOptions &options);

/// The same between two streams.
bool evaluateCases(std::istream &cases, std::ostream &results, const Evaluator &evaluator);

/// What `convlab help eval` prints: the operators with their keys.
QString evalHelp();

} // namespace convlab::app
