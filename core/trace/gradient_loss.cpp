// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/gradient_loss.h"

namespace convlab {

namespace {

std::vector<double> crossEntropyGradient(const std::vector<double> &y)
{
    const double top = *std::max_element(y.begin(), y.end());
    double total = 0;
    for (const double value : y)
        total += std::exp(value - top);
    std::vector<double> gradient;
    for (const double value : y)
        gradient.push_back(std::exp(value - top) / total);
    gradient.front() -= 1;
    return gradient;
}

} // namespace

std::vector<double> lossGradient(GradientLoss loss, const std::vector<double> &y)
{
    if (loss == GradientLoss::CrossEntropy)
        return crossEntropyGradient(y);
    double sum = 0;
    for (const double value : y)
        sum += value;
    std::vector<double> gradient;
    for (const double value : y) {
        const double relu = value > 0 ? 1 : 0;
        gradient.push_back(loss == GradientLoss::SquaredSum ? 2 * sum : loss == GradientLoss::Relu ? relu : std::exp(value));
    }
    return gradient;
}

} // namespace convlab
