// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/conv_backward_stage.h"

namespace convlab {

namespace {

/// Padding with which every weight meets every cell: k-1 on all sides.
ConvParams full(const Shape &kernel)
{
    ConvParams params;
    params.padding = {kernel.h - 1, kernel.w - 1, kernel.h - 1, kernel.w - 1};
    return params;
}

} // namespace

ConvBackwardStage::ConvBackwardStage(GradientCheckTrace trace)
    : m_check(std::move(trace)), m_weight(m_check.setup().x, m_check.outputGradient(), {}, {}),
      m_input(m_check.outputGradient(), flipped(m_check.setup().k), {}, full(m_check.setup().k.shape))
{
    build();
    link();
}

int ConvBackwardStage::add(const char *id, const char *symbol, const char *key, Role role, const Tensor<double> &values,
                           Placement place)
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = key;
    grid.role = role;
    grid.place = place;
    grid.rows = static_cast<int>(values.shape.h);
    grid.cols = static_cast<int>(values.shape.w);
    grid.values = planeValues(values, 0, 0);
    grid.tintScale = largestMagnitude(values.data);
    m_parts.emplace_back(std::move(grid));
    return static_cast<int>(m_parts.size()) - 1;
}

void ConvBackwardStage::build()
{
    const auto sign = [this](const char *text, Placement place) { m_parts.emplace_back(Sign{text, place}); };
    const auto source = [this](int part, const char *name, bool turnedOver) {
        Grid &grid = std::get<Grid>(m_parts[static_cast<std::size_t>(part)]);
        grid.source = {name, 0, 0, 0, 0, grid.rows, grid.cols, turnedOver};
    };
    // An equation is a block, so that no line breaks inside it.
    x = add("input", "X", "gradient.input", Role::Input, m_check.setup().x, {0, 0, 0});
    source(x, "x", false);
    sign("⋆", {0, 0, 1});
    upstream = add("upstream", "dY", "gradient.upstream", Role::Gradient, m_check.outputGradient(), {0, 0, 2});
    sign("=", {0, 0, 3});
    weight = add("weight", "dK", "gradient.by_weight", Role::Kernel, m_weight.output(), {0, 0, 4});
    padded = add("padded", "dY", "gradient.padded", Role::Gradient, m_input.paddedInput(), {1, 0, 0});
    std::get<Grid>(m_parts.back()).states = paddedStates(m_input.vertical(), m_input.horizontal());
    sign("⋆", {1, 0, 1});
    turned = add("turned", "K", "gradient.turned", Role::Kernel, m_input.weight(), {1, 0, 2});
    source(turned, "k", true);
    sign("=", {1, 0, 3});
    input = add("input.gradient", "dX", "gradient.by_input", Role::Input, m_input.output(), {1, 0, 4});
    bias = add("bias", "db", "gradient.by_bias", Role::Bias, Tensor<double>({1, 1, 1, 1}, biasGradient()), {2, 0, 0});
}

double ConvBackwardStage::biasGradient() const
{
    double sum = 0;
    for (const double value : m_check.outputGradient().data)
        sum += value;
    return sum;
}

ConvBackwardStage::Step ConvBackwardStage::stepAt(int step) const
{
    if (step < weightSteps())
        return {Kind::Weight, m_weight.cellAt(step)};
    step -= weightSteps();
    return step < inputSteps() ? Step{Kind::Input, m_input.cellAt(step)} : Step{Kind::Bias, {}};
}

int ConvBackwardStage::termCount(Kind kind) const
{
    return kind == Kind::Bias ? static_cast<int>(m_check.outputGradient().data.size()) : trace(kind).tapCount();
}

double ConvBackwardStage::partialSum(const Step &step, int terms) const
{
    if (step.kind != Kind::Bias)
        return trace(step.kind).partialSum(step.cell, terms);
    double sum = 0;
    for (int i = 0; i < terms; ++i)
        sum += m_check.outputGradient().data[static_cast<std::size_t>(i)];
    return sum;
}

CellRef ConvBackwardStage::windowCell(const Step &step, int term) const
{
    const int cols = static_cast<int>(m_check.outputGradient().shape.w);
    if (step.kind == Kind::Bias)
        return {upstream, term / cols, term % cols};
    const ConvTap tap = trace(step.kind).tapAt(step.cell, term);
    return {step.kind == Kind::Weight ? x : padded, tap.row, tap.col};
}

CellRef ConvBackwardStage::stencilCell(const Step &step, int term) const
{
    const ConvTap tap = trace(step.kind).tapAt(step.cell, term);
    return {step.kind == Kind::Weight ? upstream : turned, tap.kernelRow, tap.kernelCol};
}

CellRef ConvBackwardStage::resultCell(const Step &step) const
{
    const int part = step.kind == Kind::Weight ? weight : step.kind == Kind::Input ? input : bias;
    return {part, step.cell.h, step.cell.w};
}

void ConvBackwardStage::link()
{
    const auto roleOf = [this](int part) { return std::get<Grid>(m_parts[static_cast<std::size_t>(part)]).role; };
    for (int index = 0; index < stepCount(); ++index) {
        const Step step = stepAt(index);
        const CellRef result = resultCell(step);
        for (int term = 0; term < termCount(step.kind); ++term) {
            const CellRef seen = windowCell(step, term);
            m_links.connect(result, roleOf(result.part), seen, roleOf(seen.part));
            if (step.kind == Kind::Bias)
                continue;
            const CellRef met = stencilCell(step, term);
            m_links.connect(result, roleOf(result.part), met, roleOf(met.part));
        }
    }
}

} // namespace convlab
