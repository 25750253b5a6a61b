// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/separable_stage.h"

namespace convlab {

/// Section 7: a standard convolution and a depthwise separable one at work beside each other.
class SeparableRun : public Playable {
public:
    explicit SeparableRun(SeparableSetting setting) : m_stage(std::make_shared<const SeparableTrace>(std::move(setting))) {}

    int stepCount() const override { return trace().stepCount(); }
    int microCount(int) const override { return trace().microCount(); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
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
    std::vector<double> pageNumbers() const override;

private:
    const SeparableTrace &trace() const { return m_stage.trace(); }

    SeparableStage m_stage;
};

} // namespace convlab
