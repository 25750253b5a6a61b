// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace convlab {

/// y = x + F(x), element by element. Throws ParameterError(ShapeMismatch).
std::vector<double> residualSum(const std::vector<double> &x, const std::vector<double> &branch);

/// F(x) = gain * W relu(W x) for a square W (row-major, n*n): the small branch of the residual lesson.
std::vector<double> reluBranch(const std::vector<double> &weight, const std::vector<double> &x, double gain);

/// The 1x1 projection of a skip path whose ends differ: W x for W (outputs x inputs, row-major).
std::vector<double> projected(const std::vector<double> &weight, const std::vector<double> &x);

/// F(x) = gain * V relu(W x), V (outputs x n), W (n*n): a branch that changes the length.
std::vector<double> reluBranch(const std::vector<double> &outer, const std::vector<double> &inner,
                               const std::vector<double> &x, double gain);

/// Its slopes dF_i/dx_k = gain * sum_j V_ij [ (W x)_j > 0 ] W_jk, row-major (outputs x n). ReLU's slope at 0 is 0.
std::vector<double> reluBranchSlopes(const std::vector<double> &outer, const std::vector<double> &inner,
                                     const std::vector<double> &x, double gain);

/// How much gradient reaches the first of `depth` equal blocks, per block f = F'(x):
/// |1 + f|^d with the skip path, |f|^d without, for d = 1..depth.
struct GradientProducts {
    std::vector<double> residual, plain;
};
GradientProducts gradientProducts(double branchSlope, int depth);

} // namespace convlab
