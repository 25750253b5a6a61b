// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace convlab {

// Pictures whose contents are known exactly: grey levels 0..255, height * width of them, row-major. Any size from 1×1.

/// Rings around the middle that get finer outwards: cos(π r² / 2R), which reaches half a turn a pixel, the finest stripe
/// that pixels can hold, R pixels from the middle; R is half the longer side.
std::vector<std::uint8_t> zonePlate(int height, int width);

/// Bars across: a chequerboard of 8×8 and one of single pixels, a ramp from black to white, steps, and noise around the
/// middle grey (uniform ±64; the same on every machine).
std::vector<std::uint8_t> testChart(int height, int width);

} // namespace convlab
