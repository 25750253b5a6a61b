// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/pool_stage.h"

namespace convlab {

/// A pooling that can be played: one step per window.
class PoolRun : public Playable {
public:
    explicit PoolRun(PoolStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().stepCount(); }
    int microCount(int step) const override { return m_stage.microCount(step); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// Maximum, then average, whatever is on show: as the lab page prints them.
    std::vector<double> pageNumbers() const override;

private:
    PoolStage m_stage;
};

} // namespace convlab
