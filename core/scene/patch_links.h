// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/patch_stage.h"
#include "core/scene/scene.h"

namespace convlab {

/// The cells that answer `cell`, both ways: a token lights its patch, its row and its filter; a pixel its place in
/// the row and the token that it goes into; a weight every pixel it meets.
std::vector<Mark> patchLinksOf(const PatchStage &stage, const CellRef &cell);

} // namespace convlab
