// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// A cross-correlation that can be played: one step per output cell.
class ConvRun : public Playable {
public:
    explicit ConvRun(ConvStage stage) : m_stage(std::move(stage)) {}

    int stepCount() const override { return m_stage.trace().stepCount(); }
    int microCount(int) const override { return m_stage.trace().microCount(); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    std::string topicAt(const Moment &moment) const override;
    std::vector<double> pageNumbers() const override { return m_stage.trace().output().data; }

protected:
    const ConvStage &stage() const { return m_stage; }

private:
    ConvStage m_stage;
};

} // namespace convlab
