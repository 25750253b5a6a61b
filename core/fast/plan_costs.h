// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fast/plan.h"

namespace convlab::fast {

/// The sizes of a convolution that the ways' costs are made of.
struct PlanSizes {
    Shape input, weight, output;
    ConvParams params;

    std::int64_t outsPerGroup() const { return weight.n / params.groups; }
    std::int64_t terms() const { return weight.c * weight.h * weight.w; }   ///< products of one output
    std::int64_t paddedRows() const { return input.h + params.padding.top + params.padding.bottom; }
    std::int64_t paddedCols() const { return input.w + params.padding.left + params.padding.right; }
    /// Numbers of a padded image: beyond what an array may hold, only the loop is left, which pads nothing.
    double paddedNumbers() const { return static_cast<double>(input.c) * static_cast<double>(paddedRows()) * static_cast<double>(paddedCols()); }
};

/// What each way does and needs; a candidate that does not suit has its reason and nothing else. Reasons of those
/// that suit are the plan's matter: they depend on the others.
Candidate weighLoop(const PlanSizes &sizes);
Candidate weighDirect(const PlanSizes &sizes);
Candidate weighIm2col(const PlanSizes &sizes);
Candidate weighWinograd(const PlanSizes &sizes);
Candidate weighFourier(const PlanSizes &sizes);

} // namespace convlab::fast
