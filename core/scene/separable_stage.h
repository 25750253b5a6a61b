// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/separable_trace.h"

#include <memory>
#include <vector>

namespace convlab {

/// The parts of section 7. One view shows the weights of both pipelines as mosaics (a row per channel that comes in,
/// a column per channel that goes out) over counters; the other one kernel as a column times a row and what is left.
class SeparableStage {
public:
    enum Part { Standard, StandardWork, Spatial, Pointwise, SeparableWork };
    enum FactorPart { Kernel, Equals, Column, Row, Approximation, Plus, Residual };

    explicit SeparableStage(std::shared_ptr<const SeparableTrace> trace);

    const SeparableTrace &trace() const { return *m_trace; }
    const std::vector<convlab::Part> &parts() const { return m_parts; }
    bool showsFactors() const { return m_trace->setting().factors; }

    int inputs() const { return static_cast<int>(m_trace->setting().inChannels); }
    int outputs() const { return static_cast<int>(m_trace->setting().outChannels); }
    int middle() const { return static_cast<int>(m_trace->setting().middleChannels()); }
    /// Whether the spatial step has a tile from input channel `input` to its own output `channel`.
    bool hasTile(int input, int channel) const;

private:
    Mosaic mosaic(const char *id, const char *title, Role role, int from, int to) const;
    Grid grid(const char *id, const char *title, Role role, const Tensor<double> &values, Placement place) const;
    void addPipelines();
    void addFactors();

    std::shared_ptr<const SeparableTrace> m_trace;
    std::vector<convlab::Part> m_parts;
};

} // namespace convlab
