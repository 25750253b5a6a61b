// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/im2col.h"
#include "core/study/misread/settings.h"

namespace convlab::practice {

/// Everything that goes into im2col.
struct UnfoldTask {
    Tensor<double> input;
    Extent2 kernel{2, 2};
    ConvParams params;

    /// (1, 1, C·kh·kw, outputs)
    Tensor<double> columns() const { return im2col(input, kernel, params); }
    std::vector<double> column(std::int64_t output) const;
    /// How many windows contain each input cell.
    Tensor<double> copies() const;
};

/// What somebody with a misconception reads instead.
namespace misread {

/// Each window down its columns: square windows only.
std::vector<double> columnsTransposed(const UnfoldTask &task, std::int64_t output);
/// col2im with overlaps averaged.
Tensor<double> col2imDivided(const UnfoldTask &task, const Tensor<double> &columns);

} // namespace misread

} // namespace convlab::practice
