// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_ledger.h"
#include "core/analysis/separable.h"
#include "core/trace/moment.h"

namespace convlab {

/// The edge detector with -4 in the centre, (1,1,3,3): it has rank two, so no single outer product is it.
Tensor<double> laplacianKernel();

/// A standard convolution, and in its place a convolution within groups followed by a pointwise one. Without bias;
/// both keep the size of the map.
struct SeparableSetting {
    std::int64_t inChannels = 64, outChannels = 128;
    Extent2 kernel{3, 3};
    std::int64_t groups = 0;        ///< of the spatial step; 0: a group for each input channel (depthwise)
    std::int64_t multiplier = 1;    ///< spatial outputs per input channel
    Extent2 map{56, 56};
    Tensor<double> filter = laplacianKernel(); ///< one kernel that is factorised
    bool factors = false;           ///< shows the factorisation instead of the pipelines

    std::int64_t spatialGroups() const { return groups > 0 ? groups : inChannels; }
    std::int64_t middleChannels() const { return inChannels * multiplier; }
    std::int64_t cells() const { return map.h * map.w; }
    bool operator==(const SeparableSetting &) const = default;
};

/// Both pipelines at work: they do the same number of multiply-adds per step, so the shorter one is done earlier.
/// Or one kernel and its best product of a column and a row: each step multiplies one row of it and compares.
class SeparableTrace {
public:
    static constexpr int workSteps = 24, microSteps = 4, compareSteps = 2;

    /// Throws ParameterError for groups that do not divide the channels, and for counts beyond 64 bits.
    explicit SeparableTrace(SeparableSetting setting);

    const SeparableSetting &setting() const { return m_setting; }
    int stepCount() const { return m_setting.factors ? static_cast<int>(m_setting.kernel.h) : workSteps; }
    int microCount() const { return m_setting.factors ? compareSteps : microSteps; }

    const Cost &standard() const { return m_standard; }
    const Cost &spatial() const { return m_spatial; }
    const Cost &pointwise() const { return m_pointwise; }
    std::int64_t separableWeights() const { return m_spatial.weights + m_pointwise.weights; }
    std::int64_t separableMacs() const { return m_spatial.macs + m_pointwise.macs; }
    double saving() const { return static_cast<double>(m_standard.weights) / static_cast<double>(separableWeights()); }
    double macSaving() const { return static_cast<double>(m_standard.macs) / static_cast<double>(separableMacs()); }
    LayerLedger standardLedger() const;
    LayerLedger separableLedger() const;

    /// Multiply-adds done at that moment, and the weights that have been used for them.
    std::int64_t standardMacsAt(const Moment &moment) const;
    std::int64_t separableMacsAt(const Moment &moment) const;
    std::int64_t weightsOf(std::int64_t macs) const { return macs / m_setting.cells(); }

    const SeparableApproximation &approximation() const { return m_approximation; }
    /// The factors of the approximation: a column that carries the singular value, and a row of length 1.
    const Tensor<double> &column() const { return m_column; }
    const Tensor<double> &row() const { return m_row; }
    const Tensor<double> &residual() const { return m_residual; }

private:
    std::int64_t budgetAt(const Moment &moment) const;

    SeparableSetting m_setting;
    Cost m_standard, m_spatial, m_pointwise;
    SeparableApproximation m_approximation;
    Tensor<double> m_column, m_row, m_residual;
};

/// Weights of both pipelines for another number of outputs.
std::int64_t standardWeights(const SeparableSetting &setting, std::int64_t outputs);
std::int64_t separableWeights(const SeparableSetting &setting, std::int64_t outputs);

} // namespace convlab
