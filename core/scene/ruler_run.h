// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/playable.h"
#include "core/scene/ruler_stage.h"

namespace convlab {

/// What was asked for when one number was to be found from the others.
struct SizeSearch {
    SizeQuestion::Parameter parameter = SizeQuestion::Parameter::Padding;
    std::int64_t target = 1;
    std::optional<std::int64_t> found; ///< the question has it already
};

/// Section 3: one step per window that is counted.
class RulerRun : public Playable {
public:
    using Parameter = SizeQuestion::Parameter;

    /// `against` is the parameter on the plot's axis, which runs from `low` to `high`.
    RulerRun(const SizeQuestion &question, std::optional<SizeSearch> search, Parameter against, std::int64_t low, std::int64_t high,
             const std::optional<SizeQuestion> &before = {});

    int stepCount() const override { return m_stage.stops(); }
    int microCount(int) const override { return 1; }
    Scene sceneAt(const Moment &moment) const override;
    std::vector<Mark> linksOf(const CellRef &cell) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::string topicAt(const Moment &moment) const override;
    int stepForFrame(int frameId, int row, int col) const override;
    std::optional<Prediction> predictionAt(int step) const override;
    std::vector<std::pair<std::string, double>> liveNumbers() const override;
    std::vector<Plot> plots() const override;
    std::optional<double> plotCursor(const std::string &id, const Moment &moment) const override;
    std::string labOutput() const override;
    Snippets snippets() const override;
    /// The outputs of the current question and of the page's second and third.
    std::vector<double> pageNumbers() const override;

private:
    std::vector<SizeQuestion> labQuestions() const;
    const SizeRuler &shown() const { return m_stage.rulers().front(); }

    RulerStage m_stage;
    std::optional<SizeSearch> m_search;
    Parameter m_against;
    std::int64_t m_low, m_high;
};

} // namespace convlab
