// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/study/misread/settings.h"

#include <optional>
#include <vector>

namespace convlab::practice {

/// Everything that goes into a cross-correlation.
struct ConvTask {
    Tensor<double> input, weight;
    std::vector<double> bias;
    ConvParams params;

    Tensor<double> result() const { return crossCorrelate2d(input, weight, bias, params); }
    /// One output cell; nothing where there is none, or the parameters are impossible.
    std::optional<double> cell(std::int64_t channel, std::int64_t row, std::int64_t col) const;
};

/// The products behind one output cell, in the order they are added up; taps on padding are left out.
std::vector<std::pair<double, double>> productsAt(const ConvTask &task, std::int64_t channel, std::int64_t row, std::int64_t col);

/// What somebody with a misconception computes instead: the same numbers, another task.
namespace misread {

ConvTask kernelFlipped(ConvTask task);
ConvTask kernelTransposed(ConvTask task);       ///< square kernels: rows taken for columns
ConvTask channelsNotSummed(ConvTask task);      ///< only the first input channel

} // namespace misread

} // namespace convlab::practice
