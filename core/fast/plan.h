// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/algorithm.h"
#include "core/ops/convolve.h"

#include <vector>

namespace convlab::fast {

/// Why a way is taken or left. In braces the numbers that come with it; `factor` is this way's estimate over the chosen one's.
enum class PlanReason {
    TakenTiny,          ///< so few products that preparing anything costs more {products}
    TakenPlain,         ///< nothing saves enough arithmetic to pay for its detour {}
    TakenMatrixProduct, ///< a 1x1 kernel: the input already is the matrix {}
    TakenColumns,       ///< the rows of the map are so short that written-out columns fill vectors better {}
    TakenFewerProducts, ///< Winograd: the definition's multiply-adds over its own, transforms included {saving}
    TakenLargeKernel,   ///< Fourier: the cost of a tap is gone; as above {saving}
    NeedsKernel3x3,     ///< {kernel height, width}
    NeedsStride1,       ///< {stride vertical, horizontal}
    NeedsDilation1,     ///< {dilation vertical, horizontal}
    NeedsOneGroup,      ///< {groups}
    NeedsZeroPadding,   ///< another padding mode {}
    NeedsMemory,        ///< {numbers it would hold, limit}
    OneAtATime,         ///< the loop: no vectors {factor}
    PreparationOutweighs, ///< direct, where there is next to nothing to do {factor}
    MoreProducts,       ///< direct, where another way saves arithmetic {factor}
    WritesColumns,      ///< im2col: every input is copied once for each tap {factor}
    TransformsOutweigh, ///< Winograd: too few channels or positions for its transforms {factor}
    KernelTooSmall,     ///< Fourier: its transforms cost more than the taps {factor}
};

/// The stable key of a reason, such as "taken_large_kernel".
const char *planReasonKey(PlanReason reason);

/// One way, weighed for one input.
struct Candidate {
    Algorithm algorithm = Algorithm::Loop;
    bool suits = true;
    std::int64_t multiplyAdds = 0;  ///< each run, transforms included; an addition alone counts half. 0 if it does not suit
    std::int64_t preparation = 0;   ///< the same, once for the weights
    std::int64_t workingBytes = 0;  ///< what a run needs beside input, weights and output, in one thread
    std::int64_t preparedBytes = 0; ///< the weights as this way keeps them
    double estimate = 0;            ///< time of a run, in multiply-adds of a vector loop at full speed
    PlanReason reason = PlanReason::TakenPlain;
    std::vector<double> numbers = {};
};

/// What is worth taking for a convolution, and why.
struct Plan {
    Shape input, weight;
    ConvParams params;
    Algorithm chosen = Algorithm::Direct;
    std::vector<Candidate> candidates;  ///< one for each of `algorithms`, in their order

    const Candidate &of(Algorithm algorithm) const { return candidates[static_cast<std::size_t>(algorithm)]; }
};

/// Weighs every way by counting; nothing is timed, so a plan is the same on every machine. The costs behind the
/// estimates were measured once (plan_costs.h). The chosen way is the one that suits and has the smallest estimate.
/// Throws ParameterError as outputShape() does.
Plan planConvolution(const Shape &input, const Shape &weight, const ConvParams &params);

} // namespace convlab::fast
