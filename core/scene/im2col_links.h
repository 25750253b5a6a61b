// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// The cells that answer `cell`: a source cell all its copies in the matrix and the outputs it feeds; an entry its
/// source, the weights it meets and the outputs it goes into; a weight its matrix row and its outputs; an output its
/// column, its kernel row and its patch. Two cells that show the same number belong together. Both ways, because
/// one symmetric question decides every pair.
std::vector<Mark> im2colLinksOf(const Im2colStage &stage, const CellRef &cell);

} // namespace convlab
