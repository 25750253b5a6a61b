// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/residual_stage.h"

namespace convlab {

/// A residual block that can be played: forwards number by number, backwards block by block.
class ResidualRun : public Playable {
public:
    explicit ResidualRun(ResidualStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return static_cast<int>(m_stage.steps().size()); }
    int microCount(int step) const override;
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override { return m_stage.links().marksOf(cell); }
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &id, const Moment &moment) const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    std::vector<double> pageNumbers() const override { return m_stage.trace().output(); }

private:
    double residualRatio() const;
    double plainRatio() const;

    ResidualStage m_stage;
};

} // namespace convlab
