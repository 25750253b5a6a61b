// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/count_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// Section 4: the parameters of a convolution and of a dense layer, counted.
class CountRun : public Playable {
public:
    explicit CountRun(const CountSetting &setting) : m_stage(std::make_shared<const CountTrace>(setting)) {}

    int stepCount() const override { return CountTrace::phases; }
    int microCount(int step) const override { return trace().microCount(step); }
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
    const CountTrace &trace() const { return m_stage.trace(); }

    CountStage m_stage;
};

} // namespace convlab
