// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/activation_stage.h"
#include "core/scene/playable.h"

namespace convlab {

/// Section 12: a block of activations, its statistics per channel, faults and normalisations.
class ActivationRun : public Playable {
public:
    explicit ActivationRun(const ActivationSetting &setting);

    int stepCount() const override { return static_cast<int>(trace().phases().size()); }
    int microCount(int step) const override { return trace().microCount(step); }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override { return m_remarks; }
    std::string topicAt(const Moment &moment) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &id, const Moment &moment) const override;
    std::vector<PlotSeries> plotExtras(const std::string &id, const Moment &moment, const CellRef &pointed) const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    std::vector<double> pageNumbers() const override;

private:
    const ActivationTrace &trace() const { return m_stage.trace(); }

    ActivationStage m_stage;
    std::vector<Remark> m_remarks;  ///< asked for at every step
};

} // namespace convlab
