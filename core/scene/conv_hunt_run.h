// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bug_hunt.h"
#include "core/scene/conv_run.h"

namespace convlab {

/// What the learner has said so far.
struct HuntAnswer {
    int puzzle = 1;                     ///< which mistake hides; also what a picked cell holds in `picks`
    Tensor<double> picks;               ///< shaped as the output; any other shape: none
    std::optional<ConvMutation> guess;
};

/// The right loop plays; what stands in Y was written by a broken one. The learner clicks cells of Y that cannot be
/// right and names the mistake.
class ConvHuntRun : public ConvRun {
public:
    ConvHuntRun(ConvStage stage, HuntAnswer answer);

    Scene sceneAt(const Moment &moment) const override;
    Formula formulaOf(const CellRef &cell) const override;
    std::vector<Label> facts() const override;
    std::vector<Remark> remarks() const override;
    std::optional<Wish> wishOfCell(const CellRef &cell) const override;
    /// Here numbers are judged, not made.
    std::optional<Prediction> predictionAt(int) const override { return {}; }

    const BugHunt &hunt() const { return m_hunt; }
    bool found() const { return m_judgement.finding == BugHunt::Finding::Found; }

private:
    void addSolution(int rowsAbove);
    bool isPicked(std::size_t place) const { return m_answer.picks.data[place] == m_answer.puzzle; }
    std::vector<std::size_t> picked() const;
    OutputCell cellOf(std::size_t place) const { return stage().trace().cellAt(static_cast<int>(place)); }
    std::optional<std::size_t> placeOf(const CellRef &cell) const;
    Formula arithmeticOf(std::size_t place, Formula right) const;
    Formula brokenFormula(std::size_t place) const;

    HuntAnswer m_answer;
    BugHunt m_hunt;
    BugHunt::Judgement m_judgement;
    std::vector<Part> m_outputs;    ///< the broken Y; once the mistake is found the right one, and the broken loop
};

} // namespace convlab
