// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace convlab::practice {

/// A wrong idea with a name. What it makes of given numbers is computed in core/study/misread; what it is called, and
/// what to say about it, are the keys "misconception.<name>" and "misconception.<name>.advice".
enum class Misconception {
    None,
    // sliding windows
    KernelFlipped,          ///< true convolution where cross-correlation was asked, or the other way round
    WindowShifted,          ///< the right sum at the neighbouring stop
    StrideIgnored,          ///< the window moved by one cell
    DilationForgotten,      ///< neighbouring taps
    PaddingForgotten,       ///< no padding at all
    PaddingCountedOnce,     ///< on one side only
    OffByOneStops,          ///< the + 1 of the output size left out
    CeilForFloor,           ///< rounded up
    FloorForCeil,           ///< rounded down in ceil mode
    FloorDropped,           ///< not rounded at all
    AxesSwapped,            ///< rows taken for columns, height for width
    StopsOutside,           ///< windows counted that do not exist
    // channels and counts
    BiasForgotten,
    ChannelsForgotten,      ///< C_in left out: one layer per kernel
    ChannelsNotSummed,      ///< only the first channel
    ChannelsKept,           ///< C_in channels come out
    ChannelsSwapped,        ///< C_in for C_out
    GroupsForgotten,
    KernelSideForArea,      ///< k for k²
    AreaOnly,               ///< one output channel only
    MapCounted,             ///< weights counted once per position
    PositionsForgotten,     ///< multiplications counted for one position only
    MacsAndFlopsMixed,      ///< a factor of 2
    DepthwiseOnly,          ///< pointwise part left out
    PointwiseOnly,          ///< depthwise part left out
    StandardForSeparable,   ///< the standard layer counted
    // pooling
    MaxPaddedWithZero,
    PaddingAveragedIn,      ///< divided by the whole window where only real cells count
    PaddingLeftOut,         ///< divided by the real cells where the whole window counts
    SumNotAveraged,
    MaxForAverage,          ///< the other pooling
    // receptive field
    JumpAfterLayer,         ///< the layer's own stride counted too early
    StridesAdded,           ///< a product of strides taken for a sum
    KernelsAdded,           ///< k for k − 1
    // im2col
    ColumnsTransposed,      ///< the window read down its columns
    RowsForColumns,         ///< the matrix lies on its side
    AveragedForSum,         ///< a sum divided by the number of its terms
    Col2imDivided,          ///< overlaps averaged instead of added
    CopiedOnce,             ///< overlaps forgotten
    // gradients
    GradientToAll,          ///< spread over the window instead of sent to the winner
    GradientNotDivided,     ///< copied to every cell of an averaged window
    KernelNotRotated,       ///< dX with the kernel as it is
    ChainRuleDropped,       ///< the outer derivative left out
    FactorTwoForgotten,     ///< s² differentiated to s
    StepCountedOnce,        ///< central difference divided by ε
    ForwardForCentral,      ///< the difference to one side only
    AbsoluteForRelative,    ///< an error not divided by the size of the numbers
    // residual blocks
    ResidualMultiplied,
    SkipForgotten,
    BranchSubtracted,
    ReluForgotten,
    SlopesAdded,            ///< a chain of products taken for a sum
    // patches and statistics
    PatchesOnOneSide,       ///< H/P for (H/P)·(W/P)
    CornerCountedTwice,     ///< where a strip of rows and a strip of columns meet
    ChannelLast,            ///< (h, w, c) for (c, h, w)
    CountedFromOne,
    ClassTokenForgotten,
    UnbiasedVariance,       ///< divided by n − 1
    VarianceForDeviation,   ///< the root left out
    MeanNotSubtracted,
    OneSampleOnly,          ///< the batch axis left out
    MomentumInverted,
    MomentumIgnored,        ///< old and new averaged
    AxesOfAnotherNorm,
    NegativeMeanForDead,    ///< a channel called dead because its mean is below 0
};

/// Every one but None, in the order above.
const std::vector<Misconception> &misconceptions();

/// "kernel_flipped"; stored with answers, so names never change. "" for None.
const char *misconceptionName(Misconception misconception);

/// None when there is none of this name.
Misconception misconceptionOf(std::string_view name);

} // namespace convlab::practice
