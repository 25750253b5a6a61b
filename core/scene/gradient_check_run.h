// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/gradient_check_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// What the gradient check says of itself, whichever view is on show.
std::vector<Label> gradientFacts(const GradientCheckTrace &trace);
std::vector<Remark> gradientRemarks(const GradientCheckTrace &trace);
std::vector<std::pair<std::string, double>> gradientLiveNumbers(const GradientCheckTrace &trace);

/// A gradient check that can be played: one step per weight.
class GradientCheckRun : public Playable {
public:
    explicit GradientCheckRun(GradientCheckStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().weights(); }
    int microCount(int) const override { return gradientMicroCount; }
    Scene sceneAt(const Moment &moment) const override { return gradientCheckSceneAt(m_stage, moment); }
    std::vector<Mark> linksOf(const CellRef &cell) const override { return m_stage.links().marksOf(cell); }
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override { return gradientFacts(m_stage.trace()); }
    std::vector<Remark> remarks() const override { return gradientRemarks(m_stage.trace()); }
    std::string topicAt(const Moment &moment) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override { return gradientLiveNumbers(m_stage.trace()); }
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &id, const Moment &moment) const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// The largest error, as the lab page prints it.
    std::vector<double> pageNumbers() const override { return {m_stage.trace().largestError()}; }

private:
    GradientCheckStage m_stage;
};

} // namespace convlab
