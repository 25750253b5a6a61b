// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_ledger.h"
#include "core/trace/moment.h"

#include <vector>

namespace convlab {

/// A convolution that keeps the size of its map, and a dense layer on the same flattened map.
struct CountSetting {
    std::int64_t inChannels = 64, outChannels = 128;
    Extent2 kernel{3, 3};
    std::int64_t groups = 1;
    bool bias = true;           ///< of both layers
    Extent2 image{224, 224};
    std::int64_t units = 128;   ///< numbers that the dense layer gives …
    bool fullMap = false;       ///< … or as many as the convolution does
    bool operator==(const CountSetting &) const = default;
};

/// The counting of both layers, in an order that can be watched: the weights of one filter, all filters, the bias,
/// the dense layer, and the ratio of both.
class CountTrace {
public:
    enum class Phase { Filter, Filters, Bias, Dense, Ratio };
    static constexpr int phases = 5;

    /// Throws ParameterError for groups that do not divide the channels, and for counts beyond 64 bits.
    explicit CountTrace(const CountSetting &setting);

    const CountSetting &setting() const { return m_setting; }
    int microCount(int step) const { return static_cast<int>(m_counts[static_cast<std::size_t>(step)].size()); }
    /// What is counted so far in the phase of this step: input channels, filters, inputs of the dense layer.
    std::int64_t countedAt(const Moment &moment) const;

    std::int64_t channelsPerGroup() const { return m_setting.inChannels / m_setting.groups; }
    std::int64_t filterWeights() const { return m_setting.kernel.h * m_setting.kernel.w * channelsPerGroup(); }
    std::int64_t denseInputs() const { return m_setting.image.h * m_setting.image.w * m_setting.inChannels; }
    std::int64_t denseOutputs() const { return m_setting.fullMap ? mapOutputs() : m_setting.units; }
    /// Numbers in the convolution's whole output.
    std::int64_t mapOutputs() const { return m_setting.image.h * m_setting.image.w * m_setting.outChannels; }

    const Cost &conv() const { return m_conv; }
    const Cost &dense() const { return m_dense; }
    /// The dense layer that would give the whole map.
    const Cost &denseMap() const { return m_denseMap; }
    LayerLedger convLedger() const { return layerLedger(m_conv, denseInputs(), mapOutputs()); }
    LayerLedger denseLedger() const { return layerLedger(m_dense, denseInputs(), denseOutputs()); }
    double ratio() const { return static_cast<double>(m_dense.parameters()) / static_cast<double>(m_conv.parameters()); }

private:
    CountSetting m_setting;
    Cost m_conv, m_dense, m_denseMap;
    std::vector<std::vector<std::int64_t>> m_counts;    ///< per step, what each micro-step has reached
};

} // namespace convlab
