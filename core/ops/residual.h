// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace convlab {

/// y = x + F(x), element by element. Throws ParameterError(ShapeMismatch).
std::vector<double> residualSum(const std::vector<double> &x, const std::vector<double> &branch);

/// F(x) = gain * W relu(W x) for a square W (row-major, n*n): the small branch of the residual lesson.
std::vector<double> reluBranch(const std::vector<double> &weight, const std::vector<double> &x, double gain);

/// How much gradient reaches the first of `depth` equal blocks, per block f = F'(x):
/// |1 + f|^d with the skip path, |f|^d without, for d = 1..depth.
struct GradientProducts {
    std::vector<double> residual, plain;
};
GradientProducts gradientProducts(double branchSlope, int depth);

} // namespace convlab
