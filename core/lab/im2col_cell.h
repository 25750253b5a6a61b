// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_view.h"
#include "core/scene/snippets.h"
#include "core/trace/im2col_trace.h"

#include <string>

namespace convlab {

/// What section 8's lab cell prints: the matrix as a NumPy array, of integers while all numbers are whole, patches
/// laid out as on the stage; after it what col2im makes of it where the run folds back.
std::string im2colOutput(const Im2colTrace &trace, Im2colView::Layout layout);

/// The same unfolding as programs.
Snippets im2colSnippets(const Im2colTrace &trace, Im2colView::Layout layout);

} // namespace convlab
