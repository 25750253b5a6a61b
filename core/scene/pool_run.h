// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_section_run.h"
#include "core/scene/pool_stage.h"

namespace convlab {

/// A pooling that can be played: one step per window.
class PoolRun : public PoolSectionRun {
public:
    explicit PoolRun(PoolStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().stepCount(); }
    int microCount(int step) const override { return m_stage.microCount(step); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::string topicAt(const Moment &moment) const override;

protected:
    const PoolTrace &trace() const override { return m_stage.trace(); }
    const std::vector<PoolKind> &kinds() const override { return m_stage.kinds(); }

private:
    PoolStage m_stage;
};

} // namespace convlab
