// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/math/atom_class.h"
#include "ui/math/math_style.h"

#include <vector>

namespace convlab::ui {

/// Space between neighbouring atoms in mu (18 mu = 1 em), by TeX's table; script styles keep only the
/// thin space around operators.
double atomSpacing(AtomClass left, AtomClass right, MathStyle style);

/// A binary sign without something on both sides is a plain one: the minus of "-1" stands close.
void demoteLoneBinaries(std::vector<AtomClass> *classes);

} // namespace convlab::ui
