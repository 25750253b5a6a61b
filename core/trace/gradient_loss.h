// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tensor/tensor.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace convlab {

/// What is made of the outputs of a small correlation.
enum class GradientLoss {
    SquaredSum,     ///< (sum of all outputs)^2
    Relu,           ///< sum of max(y, 0)
    Exp,            ///< sum of e^y
    CrossEntropy,   ///< softmax over all outputs; the first one is the right class
};

/// The valid cross-correlation of one plane with one kernel, in the precision of its numbers; sums run row by
/// row and start at 0.
template<typename Real>
std::vector<Real> smallCorrelation(const std::vector<Real> &x, const Shape &input, const std::vector<Real> &k, const Shape &kernel)
{
    std::vector<Real> y;
    for (std::int64_t i = 0; i + kernel.h <= input.h; ++i) {
        for (std::int64_t j = 0; j + kernel.w <= input.w; ++j) {
            Real sum = 0;
            for (std::int64_t m = 0; m < kernel.h; ++m) {
                for (std::int64_t l = 0; l < kernel.w; ++l)
                    sum += x[static_cast<std::size_t>((i + m) * input.w + j + l)] * k[static_cast<std::size_t>(m * kernel.w + l)];
            }
            y.push_back(sum);
        }
    }
    return y;
}

/// exp and log are taken in double and rounded once: the same numbers in every language.
template<typename Real>
Real roundedExp(Real value)
{
    return static_cast<Real>(std::exp(static_cast<double>(value)));
}

template<typename Real>
Real lossOf(GradientLoss loss, const std::vector<Real> &y)
{
    const Real top = loss == GradientLoss::CrossEntropy ? *std::max_element(y.begin(), y.end()) : Real(0);
    Real total = 0;
    for (const Real value : y) {
        switch (loss) {
        case GradientLoss::SquaredSum: total += value; break;
        case GradientLoss::Relu: total += value > 0 ? value : Real(0); break;
        case GradientLoss::Exp:
        case GradientLoss::CrossEntropy: total += roundedExp<Real>(value - top); break;
        }
    }
    if (loss == GradientLoss::SquaredSum)
        return total * total;
    if (loss == GradientLoss::CrossEntropy)
        return static_cast<Real>(std::log(static_cast<double>(total))) + top - y.front();
    return total;
}

/// dL/dY.
std::vector<double> lossGradient(GradientLoss loss, const std::vector<double> &y);

} // namespace convlab
