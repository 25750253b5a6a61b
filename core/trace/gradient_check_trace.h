// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/gradient_check.h"
#include "core/trace/gradient_loss.h"

namespace convlab {

/// A gradient check of a kernel as a learner sets it up.
struct GradientSetup {
    enum class Precision { Float64, Float32 };

    Tensor<double> x, k;                    ///< one plane, one kernel
    GradientLoss loss = GradientLoss::SquaredSum;
    DifferenceRule rule = DifferenceRule::Central;
    Precision precision = Precision::Float64;
    int power = -5;                         ///< epsilon = 10^power, -12 to -1
    Extent2 weight{0, 0};                   ///< whose loss curve is shown
    double epsilon() const;
    bool operator==(const GradientSetup &) const = default;
};

/// What the check of one weight computes, in its precision.
struct WeightCheck {
    double up = 0, down = 0;                ///< the nudged weight; down is the weight itself for forward differences
    double lossUp = 0, lossDown = 0;
    double difference = 0, divisor = 0, slope = 0;
};

/// Analytic and numeric gradient of a loss of X correlated with K, weight by weight.
class GradientCheckTrace {
public:
    /// Throws ParameterError when the kernel does not fit into the input.
    explicit GradientCheckTrace(GradientSetup setup);

    const GradientSetup &setup() const { return m_setup; }
    const Tensor<double> &output() const { return m_output; }
    const Tensor<double> &outputGradient() const { return m_outputGradient; }
    double loss() const { return m_loss; }
    int weights() const { return static_cast<int>(m_setup.k.data.size()); }
    const WeightCheck &check(int weight) const { return m_checks[static_cast<std::size_t>(weight)]; }
    const std::vector<double> &analytic() const { return m_analytic; }      ///< always in double
    const std::vector<double> &numeric() const { return m_numeric; }
    const std::vector<double> &difference() const { return m_difference; }  ///< |numeric - analytic|
    double largestError() const { return largestDifference(m_analytic, m_numeric); }
    double relativeError() const { return largestRelativeError(m_analytic, m_numeric); }

    /// The loss, in double, with one weight set to `value`.
    double lossWith(int weight, double value) const;
    /// The largest error with another epsilon, precision and rule.
    double errorAt(double epsilon, GradientSetup::Precision precision, DifferenceRule rule) const;
    /// Outputs whose sign changes between the nudged kernels: where ReLU has its kink.
    bool crossesKink() const;

private:
    template<typename Real>
    WeightCheck checked(int weight, double epsilon, DifferenceRule rule) const;
    WeightCheck checked(int weight, double epsilon, GradientSetup::Precision precision, DifferenceRule rule) const;
    template<typename Real>
    Real lossOfKernel(const std::vector<Real> &kernel) const;

    GradientSetup m_setup;
    Tensor<double> m_output, m_outputGradient;
    double m_loss = 0;
    std::vector<double> m_analytic, m_numeric, m_difference;
    std::vector<WeightCheck> m_checks;
};

} // namespace convlab
