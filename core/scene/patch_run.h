// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/patch_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// A patch embedding that can be played: window by window, both paths at once.
class PatchRun : public Playable {
public:
    /// `pictureMissing`: the learner asked for a picture of their own, and there is none yet.
    explicit PatchRun(PatchStage stage, bool pictureMissing = false) : m_stage(std::move(stage)), m_pictureMissing(pictureMissing) {}

    int stepCount() const override { return trace().stepCount(); }
    int microCount(int step) const override { return trace().microCount(step); }
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
    std::vector<double> pageNumbers() const override;

private:
    const PatchTrace &trace() const { return m_stage.trace(); }

    PatchStage m_stage;
    bool m_pictureMissing;
};

} // namespace convlab
