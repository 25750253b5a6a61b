// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/review_stage.h"

namespace convlab {

/// The checklist played on a layer: a step per habit, a moment per number that the habit asks for.
class ReviewRun : public Playable {
public:
    explicit ReviewRun(LayerReview review) : m_stage(std::move(review)) {}

    int stepCount() const override { return LayerReview::phaseCount; }
    int microCount(int step) const override { return LayerReview::microCount(static_cast<LayerReview::Phase>(step)); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override { return m_stage.links().marksOf(cell); }
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// The list is the page's whatever layer is looked at: its numbers are those of its lines.
    std::vector<double> pageNumbers() const override;

private:
    const LayerReview &review() const { return m_stage.review(); }

    ReviewStage m_stage;
};

} // namespace convlab
