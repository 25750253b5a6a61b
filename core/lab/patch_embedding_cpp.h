// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/patch_trace.h"

#include <string>

namespace convlab {

/// The C++ program of a patch embedding: it counts, and computes the tokens where they are written out.
std::string patchEmbeddingCpp(const PatchTrace &trace);

} // namespace convlab
