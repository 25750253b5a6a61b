// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// The cells that answer `cell`: an output its patch, its weights and its bias; a weight all cells it meets and
/// all outputs it adds to; an input cell all outputs it feeds and the weights it meets there; and padding that
/// copies a cell, that cell. Both ways: a is among the links of b when b is among those of a.
std::vector<Mark> convLinksOf(const ConvStage &stage, const CellRef &cell);

} // namespace convlab
