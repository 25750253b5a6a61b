// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cost.h"
#include "core/study/misread/settings.h"

namespace convlab::practice {

/// A square convolution layer, as far as it is counted.
struct CountTask {
    std::int64_t inChannels = 1, outChannels = 1, kernel = 3, groups = 1;
    std::int64_t size = 1, stride = 1, padding = 0;
    bool bias = true;

    Cost cost() const;
    std::int64_t parameters() const { return cost().parameters(); }
    std::int64_t outputSide() const;
};

/// A depthwise k×k layer and a 1×1 layer behind it, without biases.
struct SeparableTask {
    std::int64_t inChannels = 1, outChannels = 1, kernel = 3, size = 1;

    CountTask depthwise() const;
    CountTask pointwise() const;
    CountTask standard() const;
    std::int64_t weights() const { return depthwise().cost().weights + pointwise().cost().weights; }
    std::int64_t macs() const { return depthwise().cost().macs + pointwise().cost().macs; }
};

/// What somebody with a misconception counts instead.
namespace misread {

CountTask channelsForgotten(CountTask task);        ///< kernels of one layer only
CountTask groupsForgotten(CountTask task);
CountTask areaOnly(CountTask task);                 ///< one kernel only
std::int64_t kernelSideForArea(const CountTask &task);      ///< parameters with k for k²
std::int64_t mapCounted(const CountTask &task);             ///< parameters once per position of the output
std::int64_t positionsForgotten(const CountTask &task);     ///< MACs of one position
std::int64_t flops(const CountTask &task);                  ///< two for each MAC

} // namespace misread

} // namespace convlab::practice
