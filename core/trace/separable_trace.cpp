// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/separable_trace.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

constexpr double negligible = 1e-14;    // of the kernel's largest number: what a factorisation leaves by rounding

Cost keepingCost(const SeparableSetting &setting, std::int64_t inputs, const Shape &weight, std::int64_t groups)
{
    ConvParams params;
    params.padding = keepingPadding({weight.h, weight.w});
    params.groups = groups;
    return convCost({1, inputs, setting.map.h, setting.map.w}, weight, false, params);
}

Cost spatialCost(const SeparableSetting &setting)
{
    const std::int64_t perGroup = std::max<std::int64_t>(setting.inChannels / setting.spatialGroups(), 1);
    return keepingCost(setting, setting.inChannels, {setting.middleChannels(), perGroup, setting.kernel.h, setting.kernel.w},
                       setting.spatialGroups());
}

/// Rounding errors are taken for the zeros that they stand for.
Tensor<double> residualOf(const Tensor<double> &kernel, const Tensor<double> &approximation)
{
    double largest = 0;
    for (const double value : kernel.data)
        largest = std::max(largest, std::abs(value));
    Tensor<double> residual = kernel;
    for (std::size_t i = 0; i < residual.data.size(); ++i) {
        const double rest = kernel.data[i] - approximation.data[i];
        residual.data[i] = std::abs(rest) <= negligible * largest ? 0 : rest;
    }
    return residual;
}

} // namespace

Tensor<double> laplacianKernel()
{
    return {Shape{1, 1, 3, 3}, {0, 1, 0, 1, -4, 1, 0, 1, 0}};
}

SeparableTrace::SeparableTrace(SeparableSetting setting)
    : m_setting(std::move(setting)),
      m_standard(keepingCost(m_setting, m_setting.inChannels,
                             {m_setting.outChannels, m_setting.inChannels, m_setting.kernel.h, m_setting.kernel.w}, 1)),
      m_spatial(spatialCost(m_setting)),
      m_pointwise(keepingCost(m_setting, m_setting.middleChannels(), {m_setting.outChannels, m_setting.middleChannels(), 1, 1}, 1)),
      m_approximation(separableApproximation(m_setting.filter)), m_column(Shape{1, 1, m_setting.kernel.h, 1}),
      m_row(Shape{1, 1, 1, m_setting.kernel.w}), m_residual(residualOf(m_setting.filter, m_approximation.kernel))
{
    const KernelFactors factors = kernelFactors(m_setting.filter);
    m_row.data = factors.rows.front();
    m_column.data = factors.columns.front();
    // A pair of factors may change both signs: the largest number of the row is positive.
    const auto largest = std::max_element(m_row.data.begin(), m_row.data.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b) - negligible; });
    const double sign = *largest < 0 ? -1 : 1;
    for (double &value : m_row.data)
        value = std::abs(value) <= negligible ? 0 : value * sign;
    for (double &value : m_column.data)
        value = std::abs(value) <= negligible ? 0 : value * sign * factors.singular.front();
}

LayerLedger SeparableTrace::standardLedger() const
{
    return layerLedger(m_standard, m_setting.inChannels * m_setting.cells(), m_setting.outChannels * m_setting.cells());
}

LayerLedger SeparableTrace::separableLedger() const
{
    const std::int64_t middle = m_setting.middleChannels() * m_setting.cells();
    return layerLedger(m_spatial, m_setting.inChannels * m_setting.cells(), middle)
           + layerLedger(m_pointwise, middle, m_setting.outChannels * m_setting.cells());
}

std::int64_t SeparableTrace::budgetAt(const Moment &moment) const
{
    const std::int64_t ticks = moment.step * microSteps + moment.micro + 1;
    return std::max(m_standard.macs, separableMacs()) * ticks / (workSteps * microSteps);
}

std::int64_t SeparableTrace::standardMacsAt(const Moment &moment) const
{
    return std::min(m_standard.macs, budgetAt(moment));
}

std::int64_t SeparableTrace::separableMacsAt(const Moment &moment) const
{
    return std::min(separableMacs(), budgetAt(moment));
}

std::int64_t standardWeights(const SeparableSetting &setting, std::int64_t outputs)
{
    return setting.kernel.h * setting.kernel.w * setting.inChannels * outputs;
}

std::int64_t separableWeights(const SeparableSetting &setting, std::int64_t outputs)
{
    return setting.kernel.h * setting.kernel.w * setting.middleChannels() * (setting.inChannels / setting.spatialGroups())
           + setting.middleChannels() * outputs;
}

} // namespace convlab
