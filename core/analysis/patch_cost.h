// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cost.h"

namespace convlab {

/// What stands before a vision transformer.
struct PatchCost {
    Cost projection;                ///< the filters, their bias, and the multiply-adds of all patches
    std::int64_t classToken = 0;    ///< D numbers, or none
    std::int64_t positions = 0;     ///< T' * D numbers, or none; T' counts the class token
    std::int64_t extra() const { return classToken + positions; }
};

/// For an image (1,C,H,W), patches of p x p and tokens of D numbers. Throws ParameterError when no patch fits.
PatchCost patchCost(const Shape &image, std::int64_t patch, std::int64_t dims, bool classToken, bool positions);

} // namespace convlab
