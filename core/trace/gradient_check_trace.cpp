// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/gradient_check_trace.h"

#include "core/ops/convolve_backward.h"

namespace convlab {

namespace {

constexpr double decades[] = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12};

} // namespace

double GradientSetup::epsilon() const
{
    return decades[std::clamp(-power, 1, 12) - 1];
}

GradientCheckTrace::GradientCheckTrace(GradientSetup setup) : m_setup(std::move(setup))
{
    const Shape shape = outputShape(m_setup.x.shape, m_setup.k.shape, {});
    m_output = Tensor<double>(shape, smallCorrelation(m_setup.x.data, m_setup.x.shape, m_setup.k.data, m_setup.k.shape));
    m_outputGradient = Tensor<double>(shape, lossGradient(m_setup.loss, m_output.data));
    m_loss = lossOf(m_setup.loss, m_output.data);
    m_analytic = crossCorrelate2dBackward(m_setup.x, m_setup.k, m_outputGradient, {}).weight.data;
    for (int weight = 0; weight < weights(); ++weight) {
        m_checks.push_back(checked(weight, m_setup.epsilon(), m_setup.precision, m_setup.rule));
        m_numeric.push_back(m_checks.back().slope);
        m_difference.push_back(std::abs(m_numeric.back() - m_analytic[static_cast<std::size_t>(weight)]));
    }
}

template<typename Real>
Real GradientCheckTrace::lossOfKernel(const std::vector<Real> &kernel) const
{
    const std::vector<Real> x(m_setup.x.data.begin(), m_setup.x.data.end());
    return lossOf(m_setup.loss, smallCorrelation(x, m_setup.x.shape, kernel, m_setup.k.shape));
}

template<typename Real>
WeightCheck GradientCheckTrace::checked(int weight, double epsilon, DifferenceRule rule) const
{
    std::vector<Real> kernel;
    for (const double value : m_setup.k.data)
        kernel.push_back(static_cast<Real>(value));
    Real &nudged = kernel[static_cast<std::size_t>(weight)];
    const Real kept = nudged, step = static_cast<Real>(epsilon);
    const bool central = rule == DifferenceRule::Central;
    nudged = kept + step;
    const Real up = nudged, lossUp = lossOfKernel(kernel);
    nudged = central ? kept - step : kept;
    const Real down = nudged, lossDown = lossOfKernel(kernel);
    const Real difference = lossUp - lossDown, divisor = central ? 2 * step : step;
    return {static_cast<double>(up), static_cast<double>(down), static_cast<double>(lossUp), static_cast<double>(lossDown),
            static_cast<double>(difference), static_cast<double>(divisor), static_cast<double>(difference / divisor)};
}

WeightCheck GradientCheckTrace::checked(int weight, double epsilon, GradientSetup::Precision precision, DifferenceRule rule) const
{
    return precision == GradientSetup::Precision::Float32 ? checked<float>(weight, epsilon, rule)
                                                          : checked<double>(weight, epsilon, rule);
}

double GradientCheckTrace::lossWith(int weight, double value) const
{
    std::vector<double> kernel = m_setup.k.data;
    kernel[static_cast<std::size_t>(weight)] = value;
    return lossOfKernel(kernel);
}

double GradientCheckTrace::errorAt(double epsilon, GradientSetup::Precision precision, DifferenceRule rule) const
{
    double largest = 0;
    for (int weight = 0; weight < weights(); ++weight)
        largest = std::max(largest, std::abs(checked(weight, epsilon, precision, rule).slope - m_analytic[static_cast<std::size_t>(weight)]));
    return largest;
}

bool GradientCheckTrace::crossesKink() const
{
    for (int weight = 0; m_setup.loss == GradientLoss::Relu && weight < weights(); ++weight) {
        std::vector<double> above = m_setup.k.data, below = above;
        above[static_cast<std::size_t>(weight)] = check(weight).up;
        below[static_cast<std::size_t>(weight)] = check(weight).down;
        const auto up = smallCorrelation(m_setup.x.data, m_setup.x.shape, above, m_setup.k.shape);
        const auto down = smallCorrelation(m_setup.x.data, m_setup.x.shape, below, m_setup.k.shape);
        for (std::size_t i = 0; i < up.size(); ++i) {
            if ((up[i] > 0) != (down[i] > 0))
                return true;
        }
    }
    return false;
}

} // namespace convlab
