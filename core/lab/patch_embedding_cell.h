// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/snippets.h"
#include "core/trace/patch_trace.h"

namespace convlab {

/// "num patches: 196\npatch projection params: 590592\n"; then the sequence where there is one, and the tokens where
/// they are written out.
std::string patchEmbeddingOutput(const PatchTrace &trace);

Snippets patchEmbeddingSnippets(const PatchTrace &trace);

} // namespace convlab
