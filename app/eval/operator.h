// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eval/answer.h"
#include "app/eval/arguments.h"

#include <QStringList>

#include <span>

namespace convlab::app {

/// An operator that a case can name. The lists of names are separated by spaces; a question mark stands behind what may
/// be left out. What is not listed is refused as an unknown key.
struct Operator {
    const char *name;
    const char *attributes, *inputs, *outputs;
    const char *purpose;    ///< one line for the help
    void (*run)(const Arguments &, Answer &);
};

/// All of them, by the files in app/eval/operators.
std::span<const Operator> operators();

/// The operator of that name; EvalError(unknown_op) with a suggestion.
const Operator &operatorNamed(const QString &name);

/// A list of names without its question marks.
QStringList namesIn(const char *list);

} // namespace convlab::app
