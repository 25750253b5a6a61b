// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_backward_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// The backward pass of a small correlation that can be played: dK, then dX, number by number, then db.
class ConvBackwardRun : public Playable {
public:
    explicit ConvBackwardRun(ConvBackwardStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.stepCount(); }
    int microCount(int step) const override { return m_stage.microCount(step); }
    Scene sceneAt(const Moment &moment) const override { return convBackwardSceneAt(m_stage, moment); }
    std::vector<Mark> linksOf(const CellRef &cell) const override { return m_stage.links().marksOf(cell); }
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    std::vector<double> pageNumbers() const override { return {m_stage.check().largestError()}; }

private:
    ConvBackwardStage m_stage;
};

} // namespace convlab
