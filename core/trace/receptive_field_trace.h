// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/axis_stack.h"
#include "core/trace/moment.h"

#include <algorithm>
#include <vector>

namespace convlab {

/// A stack of layers, the neuron of its last layer that is looked at, and perhaps a second branch that
/// starts from the same input and is added to the first.
struct StackSpec {
    Extent2 input{29, 29};
    std::vector<LayerGeometry> layers;
    std::vector<LayerGeometry> branch;
    Extent2 neuron{-1, -1};     ///< clamped; negative: the middle one
};

/// What a step of the run has just built.
struct FieldStep {
    enum class Kind {
        Input,      ///< nothing yet: each input cell sees itself
        Layer,      ///< layer `level` of `branch`
        Compare,    ///< both branches stand; do their neurons look at the same place?
    };
    Kind kind = Kind::Input;
    int branch = 0;
    int level = 0;
    bool operator==(const FieldStep &) const = default;
};

/// The moments inside a layer's step.
enum class FieldMicro {
    Span,   ///< the window of one neuron: k' = d(k-1)+1 cells
    Size,   ///< R grows by (k'-1) * J, with J before this layer
    Jump,   ///< only then is J multiplied by s
    Cone,   ///< the whole cone down to the input
};
inline constexpr int fieldMicroCount = 4;
inline FieldMicro fieldMicroOf(const Moment &moment)
{
    return static_cast<FieldMicro>(std::clamp(moment.micro, 0, fieldMicroCount - 1));
}

/// The receptive field growing layer by layer. Immutable; everything is looked up or computed on demand.
class ReceptiveFieldTrace {
public:
    /// Throws ParameterError; its numbers name the layer (1-based) that has no output.
    explicit ReceptiveFieldTrace(StackSpec spec);

    int stepCount() const;
    int microCount(int step) const;
    FieldStep stepAt(int step) const;

    int branchCount() const { return m_spec.branch.empty() ? 1 : 2; }
    const Extent2 &input() const { return m_spec.input; }
    const std::vector<LayerGeometry> &layers(int branch) const { return branch == 0 ? m_spec.layers : m_spec.branch; }
    int layerCount(int branch) const { return static_cast<int>(layers(branch).size()); }
    const AxisStack &stack(int branch, Axis axis) const;

    /// How many layers of a branch stand at the end of a step.
    int builtLevels(int branch, int step) const;
    /// The cell of a level on the way to the chosen neuron: the one whose centre is nearest to it.
    std::int64_t neuron(int branch, Axis axis, int level) const;
    /// True when both branches have outputs of the same number, spacing and centres.
    bool aligned(Axis axis) const;

private:
    struct Branch {
        AxisStack vertical, horizontal;
    };
    Branch stacksOf(const std::vector<LayerGeometry> &layers) const;
    std::int64_t chosen(int branch, Axis axis) const;

    StackSpec m_spec;
    std::vector<Branch> m_branches;
};

} // namespace convlab
