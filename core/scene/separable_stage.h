// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/separable_trace.h"

#include <memory>
#include <vector>

namespace convlab {

/// The parts of section 7: the weights of both pipelines as mosaics, the work done, and one kernel as the sum of
/// its best separable approximation and what is left.
class SeparableStage {
public:
    enum Part { Standard, Spatial, Pointwise, Work, Kernel, Equals, Approximation, Plus, Residual };

    explicit SeparableStage(std::shared_ptr<const SeparableTrace> trace);

    const SeparableTrace &trace() const { return *m_trace; }
    const std::vector<convlab::Part> &parts() const { return m_parts; }

    int inputs() const { return static_cast<int>(m_trace->setting().inChannels); }
    int outputs() const { return static_cast<int>(m_trace->setting().outChannels); }
    int middle() const { return static_cast<int>(m_trace->setting().middleChannels()); }
    /// Whether the spatial step has a tile from input channel `input` to its own output `channel`.
    bool hasTile(int channel, int input) const;

private:
    Mosaic mosaic(const char *id, const char *title, Role role, int rows, int cols) const;
    Grid grid(const char *id, const char *title, const Tensor<double> &values) const;
    void addPipelines();
    void addFactors();

    std::shared_ptr<const SeparableTrace> m_trace;
    std::vector<convlab::Part> m_parts;
};

} // namespace convlab
