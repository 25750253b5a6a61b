// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/pool_section_run.h"
#include "core/scene/pool_shift_stage.h"

namespace convlab {

/// The shift test: window by window, the outputs of an input and of the same input moved to the right.
class PoolShiftRun : public PoolSectionRun {
public:
    explicit PoolShiftRun(PoolShiftStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return trace().stepCount(); }
    int microCount(int) const override { return 1; }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override { return {}; }
    int stepForFrame(int frameId, int row, int col) const override;
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &, const Moment &) const override { return m_stage.shift(); }
    std::string topicAt(const Moment &) const override { return "shift"; }

protected:
    const PoolTrace &trace() const override { return m_stage.trace(PoolShiftStage::Before); }
    const std::vector<PoolKind> &kinds() const override { return m_stage.kinds(); }

private:
    Formula comparison(const OutputCell &cell) const;
    Label caption(int step) const;
    void markWindows(Scene &scene, const OutputCell &cell) const;

    PoolShiftStage m_stage;
};

} // namespace convlab
