// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"

#include <string>

namespace convlab {

/// The lab page's list, line by line: what its cell prints.
std::string checklistCellOutput();

/// The list takes no parameters, and NumPy and PyTorch have no part in it.
Snippets checklistSnippets();

} // namespace convlab
