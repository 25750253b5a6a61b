// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// A convolution of a square map by square kernels, of which one parameter is varied.
struct RaceSetting {
    enum class Over { Kernel, Channels, Size };

    std::int64_t channels = 1, filters = 1, size = 1, kernel = 1, stride = 1, dilation = 1, groups = 1;
    bool samePadding = true;    ///< so much that at stride 1 the map keeps its size; else none
    Over over = Over::Kernel;

    Shape input() const { return {1, channels, size, size}; }
    Shape weight() const { return {filters, groups > 0 ? channels / groups : 0, kernel, kernel}; }
    ConvParams params() const;
    std::int64_t varied() const;    ///< the parameter that `over` names; for channels those of the input
    /// The same with another value of it: channels of input and output go together, a depthwise layer stays one.
    RaceSetting with(std::int64_t value) const;
    bool operator==(const RaceSetting &) const = default;
};

/// The values that are raced, ascending, with the setting's own among them; without those that are impossible or whose
/// arrays would be too large.
std::vector<std::int64_t> raceValues(const RaceSetting &setting);

/// Bytes of input, weights and output in single precision; throws ParameterError for what is impossible.
std::int64_t raceBytes(const RaceSetting &setting);

/// A race allocates no more than this for its arrays, and as much again for what each way keeps beside them.
inline constexpr std::int64_t mostRaceBytes = std::int64_t{128} << 20;

} // namespace convlab::fast
