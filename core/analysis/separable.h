// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <vector>

namespace convlab {

/// The singular value decomposition of a small kernel, largest value first: A = sum_i s_i u_i v_i^T.
struct KernelFactors {
    std::vector<double> singular;
    std::vector<std::vector<double>> columns;   ///< u_i, length kh
    std::vector<std::vector<double>> rows;      ///< v_i, length kw
};

/// One-sided Jacobi; kernel (1,1,kh,kw). Exact to a few ulps for the sizes a kernel has.
KernelFactors kernelFactors(const Tensor<double> &kernel);

/// The best approximation by `rank` outer products (Eckart-Young), and what is left of the kernel:
/// sqrt(sum of the squared singular values that were dropped) / Frobenius norm.
struct SeparableApproximation {
    Tensor<double> kernel;
    double relativeResidual = 0;
};
SeparableApproximation separableApproximation(const Tensor<double> &kernel, std::size_t rank = 1);

} // namespace convlab
