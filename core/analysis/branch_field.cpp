// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/branch_field.h"

#include "core/errors/parameter_error.h"

#include <algorithm>

namespace convlab {

namespace {

LayerField endOf(const std::vector<LayerGeometry> &layers, const Extent2 &input)
{
    if (!layers.empty())
        return receptiveField(layers, input).back();
    validate(AxisGeometry{input.h});
    validate(AxisGeometry{input.w});
    return {{1, 1, 1, 0, input.h}, {1, 1, 1, 0, input.w}};
}

bool alignedWith(const AxisField &a, const AxisField &b)
{
    return a.jumpAfter == b.jumpAfter && a.centre(0) == b.centre(0);
}

/// Both fields together, at output 0.
AxisField together(const AxisField &a, const AxisField &b)
{
    AxisField both = a;
    both.start = std::min(a.start, b.start);
    both.size = std::max(a.start + a.size, b.start + b.size) - both.start;
    both.outputs = std::min(a.outputs, b.outputs);
    return both;
}

} // namespace

BranchField branchField(const std::vector<std::vector<LayerGeometry>> &branches, const Extent2 &input)
{
    if (branches.empty())
        throw ParameterError(Rule::EmptyStack);
    BranchField field;
    for (const std::vector<LayerGeometry> &branch : branches) {
        const LayerField end = endOf(branch, input);
        const LayerField &first = field.branches.empty() ? end : field.branches.front();
        field.aligned = field.aligned && alignedWith(end.vertical, first.vertical) && alignedWith(end.horizontal, first.horizontal);
        field.sameSize = field.sameSize && end.vertical.outputs == first.vertical.outputs && end.horizontal.outputs == first.horizontal.outputs;
        field.joined = field.branches.empty() ? end : LayerField{together(field.joined.vertical, end.vertical), together(field.joined.horizontal, end.horizontal)};
        field.branches.push_back(end);
    }
    return field;
}

} // namespace convlab
