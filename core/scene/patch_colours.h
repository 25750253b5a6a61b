// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/patch_trace.h"

#include <cstdint>
#include <memory>

namespace convlab {

using SharedColours = std::shared_ptr<const std::vector<std::uint32_t>>;

/// A picture (1,C,H,W) in colours, 0xRRGGBB per pixel: three channels are red, green and blue, one is grey. Numbers
/// beyond 1 are brought into 0..1 by the largest of them; what is negative is black.
SharedColours pictureColours(const Tensor<double> &image);

/// The rows of a trace in the colours of their channels: a red number is red, however bright.
SharedColours rowColours(const PatchTrace &trace);

} // namespace convlab
