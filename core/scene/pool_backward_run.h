// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_backward_stage.h"
#include "core/scene/pool_section_run.h"

namespace convlab {

/// A pooling's gradient that can be played: one step per window.
class PoolBackwardRun : public PoolSectionRun {
public:
    explicit PoolBackwardRun(PoolBackwardStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().stepCount(); }
    int microCount(int step) const override { return m_stage.trace().microCount(step); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::string topicAt(const Moment &moment) const override;

protected:
    const PoolTrace &trace() const override { return m_stage.trace().forward(); }
    const std::vector<PoolKind> &kinds() const override { return m_stage.kinds(); }

private:
    bool hasTies() const;

    PoolBackwardStage m_stage;
};

} // namespace convlab
