// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/im2col_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// An unfolding that can be played: im2col with the matrix product behind it, or col2im.
class Im2colRun : public Playable {
public:
    explicit Im2colRun(Im2colStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().stepCount(); }
    int microCount(int step) const override { return m_stage.trace().microCount(step); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// The matrix as the page prints it: rows (c, kernel row, kernel column), columns positions.
    std::vector<double> pageNumbers() const override { return m_stage.trace().columns().data; }

private:
    Im2colStage m_stage;
    FoldHistory m_history;
};

} // namespace convlab
