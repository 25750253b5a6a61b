// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <vector>

namespace convlab {

/// A kernel as a sum of outer products: what it costs to run it as pairs of a column and a row.
struct KernelSeparation {
    std::vector<double> singular;   ///< largest first, min(rows, cols) of them
    int rank = 0;                   ///< singular values above 1e−10 of the largest; 0 for a kernel of zeros
    std::vector<double> column, row;    ///< of a kernel of rank 1: weight = column · row; else empty

    /// Frobenius norm of what the best approximation of that rank leaves, as a share of the whole (Eckart and Young, 1936).
    double residual(int keptRank) const;
    /// Multiplications for one pixel with that many pairs of a column and a row.
    static int multiplications(const PictureKernel &kernel, int pairs) { return pairs * (kernel.rows + kernel.cols); }
};

/// The factors of a kernel of whole numbers are whole, with no common divisor in the column. Else the column adds up to 1,
/// or its magnitudes do where it adds up to 0. The sum of the column is positive; where it is 0, that of the row.
KernelSeparation kernelSeparation(const PictureKernel &kernel);

/// The nearest kernel of that rank, in the sum of squares.
PictureKernel nearestOfRank(const PictureKernel &kernel, int rank);

} // namespace convlab
