// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/sliding_stage.h"

namespace convlab {

/// A 1-D cross-correlation that can be played: one step per output.
class SlidingRun : public Playable {
public:
    explicit SlidingRun(SlidingStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.outputs(); }
    int microCount(int) const override { return m_stage.trace().microCount(); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    /// A signal long enough to be seen as a curve, and its output over the same axis.
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &id, const Moment &moment) const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    std::vector<double> pageNumbers() const override { return m_stage.trace().output().data; }

private:
    SlidingStage m_stage;
};

} // namespace convlab
