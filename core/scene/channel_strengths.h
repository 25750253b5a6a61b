// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace convlab {

/// Which tiles of an outputs×inputs mosaic a convolution in groups has: 1 inside a group, else 0. Null for one
/// group: all tiles.
std::shared_ptr<const std::vector<float>> channelStrengths(std::int64_t outputs, std::int64_t inputs, std::int64_t groups);

} // namespace convlab
