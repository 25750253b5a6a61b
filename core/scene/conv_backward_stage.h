// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/cell_links.h"
#include "core/scene/grid_parts.h"
#include "core/trace/conv_trace.h"
#include "core/trace/gradient_check_trace.h"
#include "core/trace/moment.h"

namespace convlab {

/// The backward pass of one small cross-correlation as sliding windows: first dK = X correlated with dY, then
/// dX = the full correlation of dY with the rotated kernel, then db = the sum of dY.
class ConvBackwardStage {
public:
    enum class Kind { Weight, Input, Bias };
    /// Which number of which gradient a step computes.
    struct Step {
        Kind kind = Kind::Weight;
        OutputCell cell;
    };

    explicit ConvBackwardStage(GradientCheckTrace trace);

    const GradientCheckTrace &check() const { return m_check; }
    const std::vector<Part> &parts() const { return m_parts; }
    const CellLinks &links() const { return m_links; }

    int stepCount() const { return weightSteps() + inputSteps() + 1; }
    int weightSteps() const { return static_cast<int>(m_weight.output().data.size()); }
    int inputSteps() const { return static_cast<int>(m_input.output().data.size()); }
    Step stepAt(int step) const;
    /// Products of a step (terms of the sum for db); one more micro-step writes.
    int termCount(Kind kind) const;
    int microCount(int step) const { return termCount(stepAt(step).kind) + 1; }

    /// The correlation behind dK or dX.
    const ConvTrace &trace(Kind kind) const { return kind == Kind::Weight ? m_weight : m_input; }
    double partialSum(const Step &step, int terms) const;
    CellRef windowCell(const Step &step, int term) const;   ///< the cell that the window sees
    CellRef stencilCell(const Step &step, int term) const;  ///< the number it meets; not for db
    CellRef resultCell(const Step &step) const;
    double biasGradient() const;

    int x = -1, upstream = -1, weight = -1, padded = -1, turned = -1, input = -1, bias = -1;

private:
    int add(const char *id, const char *symbol, const char *key, Role role, const Tensor<double> &values,
            Placement place);
    void build();
    void link();

    GradientCheckTrace m_check;
    ConvTrace m_weight, m_input;
    std::vector<Part> m_parts;
    CellLinks m_links;
};

Scene convBackwardSceneAt(const ConvBackwardStage &stage, const Moment &moment);
/// One number written out, as far as micro-step `micro` has come.
Formula convBackwardFormula(const ConvBackwardStage &stage, const ConvBackwardStage::Step &step, int micro);

} // namespace convlab
