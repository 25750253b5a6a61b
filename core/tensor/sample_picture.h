// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace convlab {

/// A small landscape (sun, snow-capped ridge, hill, trees) of height * width grey values in 0..1, row-major.
/// The same at every size but for its resolution; cheap enough to be drawn anew for every edit.
std::vector<double> samplePicture(std::int64_t height, std::int64_t width);

/// The same landscape in colours: red, green and blue planes, 3 * height * width values in 0..1.
std::vector<double> sampleColours(std::int64_t height, std::int64_t width);

} // namespace convlab
