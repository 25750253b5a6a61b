// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/grid_parts.h"
#include "core/scene/scene.h"
#include "core/trace/activation_trace.h"

namespace convlab {

/// The parts of section 12: the block of activations, and a strip per statistic with a number per channel.
class ActivationStage {
public:
    enum Part { Block, Means, Deviations, Zeros };
    using Phase = ActivationTrace::Phase;

    explicit ActivationStage(ActivationTrace trace);

    const ActivationTrace &trace() const { return m_trace; }
    const ActivationSetting &setting() const { return m_trace.setting(); }
    const std::vector<convlab::Part> &parts() const { return m_parts; }
    const Strip &strip(Part part) const { return std::get<Strip>(m_parts[part]); }
    /// The block as a phase shows it.
    const Volume &blockAt(Phase phase) const { return m_blocks[static_cast<std::size_t>(phase)]; }

    int samples() const { return static_cast<int>(setting().shape.n); }
    int channels() const { return static_cast<int>(setting().shape.c); }

private:
    void addBlocks();
    Volume &addBlock(Phase phase, Volume::Stage stage, SharedValues values, double tintScale);
    void addStrip(const char *id, const char *symbol, const char *key, Role role, const std::vector<double> &values,
                  const SamplingBand &band);

    ActivationTrace m_trace;
    std::vector<convlab::Part> m_parts;
    std::vector<Volume> m_blocks;   ///< one per phase
};

} // namespace convlab
