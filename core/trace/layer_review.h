// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/cost.h"
#include "core/ops/axis_geometry.h"
#include "core/trace/moment.h"

#include <vector>

namespace convlab {

/// A square convolution layer with a bias, as it is reviewed.
struct LayerSetup {
    std::int64_t batch = 8;
    std::int64_t inChannels = 64, outChannels = 128;
    std::int64_t size = 56;     ///< height and width of the input
    std::int64_t kernel = 3, stride = 1, padding = 1, dilation = 1;

    AxisGeometry axis() const { return {size, kernel, stride, dilation, padding, padding, false}; }
    bool operator==(const LayerSetup &) const = default;
};

/// The checklist's six questions, answered for one layer.
class LayerReview {
public:
    enum class Phase { Axes, Sizes, Counts, Field, Activations, Compare };
    static constexpr int phaseCount = 6;
    static constexpr int stackedLayers = 3;     ///< whose receptive field is followed
    static constexpr int sampleChannels = 6;
    static constexpr int sampleSize = 200;      ///< numbers per channel

    /// Throws ParameterError when the layer has no output or is too large to count.
    explicit LayerReview(const LayerSetup &setup);

    const LayerSetup &setup() const { return m_setup; }
    const Shape &input() const { return m_input; }
    const Shape &weight() const { return m_weight; }    ///< (C_out, C_in, k, k)
    const Shape &output() const { return m_output; }

    /// Moments of a phase: one per number that it finds.
    static int microCount(Phase phase);

    std::int64_t parameters() const { return m_cost.parameters(); }
    std::int64_t macs() const { return m_cost.macs; }   ///< for one input of the batch
    std::int64_t flops() const { return 2 * m_cost.macs; }

    /// After one, two, three such layers in a row; and the jump before each of them.
    const std::vector<std::int64_t> &fields() const { return m_fields; }
    const std::vector<std::int64_t> &jumps() const { return m_jumps; }

    /// Shares of zeros after ReLU in a sample of normal numbers, whose channels have different biases. The sample
    /// is the same for every layer.
    const std::vector<double> &zeroShares() const { return m_zeroShares; }

    /// Weights without bias.
    std::int64_t standardWeights() const { return m_cost.weights; }
    std::int64_t pointwiseWeights() const { return m_setup.inChannels * m_setup.outChannels; }
    std::int64_t separableWeights() const { return m_setup.kernel * m_setup.kernel * m_setup.inChannels + pointwiseWeights(); }

private:
    LayerSetup m_setup;
    Shape m_input, m_weight, m_output;
    Cost m_cost;
    std::vector<std::int64_t> m_fields, m_jumps;
    std::vector<double> m_zeroShares;
};

} // namespace convlab
