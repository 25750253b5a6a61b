// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/misconception.h"

#include <utility>

namespace convlab::practice {

namespace {

using M = Misconception;

constexpr std::pair<Misconception, const char *> names[] = {
    {M::KernelFlipped, "kernel_flipped"},
    {M::WindowShifted, "window_shifted"},
    {M::StrideIgnored, "stride_ignored"},
    {M::DilationForgotten, "dilation_forgotten"},
    {M::PaddingForgotten, "padding_forgotten"},
    {M::PaddingCountedOnce, "padding_counted_once"},
    {M::OffByOneStops, "off_by_one_stops"},
    {M::CeilForFloor, "ceil_for_floor"},
    {M::FloorForCeil, "floor_for_ceil"},
    {M::FloorDropped, "floor_dropped"},
    {M::AxesSwapped, "axes_swapped"},
    {M::StopsOutside, "stops_outside"},
    {M::BiasForgotten, "bias_forgotten"},
    {M::ChannelsForgotten, "channels_forgotten"},
    {M::ChannelsNotSummed, "channels_not_summed"},
    {M::ChannelsKept, "channels_kept"},
    {M::ChannelsSwapped, "channels_swapped"},
    {M::GroupsForgotten, "groups_forgotten"},
    {M::KernelSideForArea, "kernel_side_for_area"},
    {M::AreaOnly, "area_only"},
    {M::MapCounted, "map_counted"},
    {M::PositionsForgotten, "positions_forgotten"},
    {M::MacsAndFlopsMixed, "macs_and_flops_mixed"},
    {M::DepthwiseOnly, "depthwise_only"},
    {M::PointwiseOnly, "pointwise_only"},
    {M::StandardForSeparable, "standard_for_separable"},
    {M::MaxPaddedWithZero, "max_padded_with_zero"},
    {M::PaddingAveragedIn, "padding_averaged_in"},
    {M::PaddingLeftOut, "padding_left_out"},
    {M::SumNotAveraged, "sum_not_averaged"},
    {M::MaxForAverage, "max_for_average"},
    {M::JumpAfterLayer, "jump_after_layer"},
    {M::StridesAdded, "strides_added"},
    {M::KernelsAdded, "kernels_added"},
    {M::ColumnsTransposed, "columns_transposed"},
    {M::RowsForColumns, "rows_for_columns"},
    {M::AveragedForSum, "averaged_for_sum"},
    {M::Col2imDivided, "col2im_divided"},
    {M::CopiedOnce, "copied_once"},
    {M::GradientToAll, "gradient_to_all"},
    {M::GradientNotDivided, "gradient_not_divided"},
    {M::KernelNotRotated, "kernel_not_rotated"},
    {M::ChainRuleDropped, "chain_rule_dropped"},
    {M::FactorTwoForgotten, "factor_two_forgotten"},
    {M::StepCountedOnce, "step_counted_once"},
    {M::ForwardForCentral, "forward_for_central"},
    {M::AbsoluteForRelative, "absolute_for_relative"},
    {M::ResidualMultiplied, "residual_multiplied"},
    {M::SkipForgotten, "skip_forgotten"},
    {M::BranchSubtracted, "branch_subtracted"},
    {M::ReluForgotten, "relu_forgotten"},
    {M::SlopesAdded, "slopes_added"},
    {M::PatchesOnOneSide, "patches_on_one_side"},
    {M::CornerCountedTwice, "corner_counted_twice"},
    {M::ChannelLast, "channel_last"},
    {M::CountedFromOne, "counted_from_one"},
    {M::ClassTokenForgotten, "class_token_forgotten"},
    {M::UnbiasedVariance, "unbiased_variance"},
    {M::VarianceForDeviation, "variance_for_deviation"},
    {M::MeanNotSubtracted, "mean_not_subtracted"},
    {M::OneSampleOnly, "one_sample_only"},
    {M::MomentumInverted, "momentum_inverted"},
    {M::MomentumIgnored, "momentum_ignored"},
    {M::AxesOfAnotherNorm, "axes_of_another_norm"},
    {M::NegativeMeanForDead, "negative_mean_for_dead"},
};

} // namespace

const std::vector<Misconception> &misconceptions()
{
    static const std::vector<Misconception> all = [] {
        std::vector<Misconception> list;
        for (const auto &[misconception, name] : names)
            list.push_back(misconception);
        return list;
    }();
    return all;
}

const char *misconceptionName(Misconception misconception)
{
    for (const auto &[known, name] : names)
        if (known == misconception)
            return name;
    return "";
}

Misconception misconceptionOf(std::string_view name)
{
    for (const auto &[misconception, known] : names)
        if (name == known)
            return misconception;
    return Misconception::None;
}

} // namespace convlab::practice
