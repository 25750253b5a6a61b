// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/gradient_check_stage.h"

#include <cmath>

namespace convlab {

namespace {

constexpr double smallestPlainUnit = 1e-2;

} // namespace

GradientCheckStage::GradientCheckStage(GradientCheckTrace trace) : m_trace(std::move(trace))
{
    build();
    makeGhosts();
    link();
}

CellRef GradientCheckStage::cell(int part, int weight) const
{
    const int cols = static_cast<int>(m_trace.setup().k.shape.w);
    return {part, weight / cols, weight % cols};
}

int GradientCheckStage::add(const char *id, const char *symbol, const char *key, Role role, const Shape &shape,
                            const std::vector<double> &values, Placement place)
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = key;
    grid.role = role;
    grid.place = place;
    grid.rows = static_cast<int>(shape.h);
    grid.cols = static_cast<int>(shape.w);
    grid.values = std::make_shared<const std::vector<double>>(values);
    grid.tintScale = largestMagnitude(values);
    m_parts.emplace_back(std::move(grid));
    return static_cast<int>(m_parts.size()) - 1;
}

void GradientCheckStage::makeEditable(int part, const char *name)
{
    Grid &grid = std::get<Grid>(m_parts[static_cast<std::size_t>(part)]);
    grid.source = {name, 0, 0, 0, 0, grid.rows, grid.cols, false};
}

void GradientCheckStage::build()
{
    const Shape &kernelShape = m_trace.setup().k.shape;
    const std::vector<double> &k = m_trace.setup().k.data;
    const Shape one;
    x = add("input", "X", "gradient.input", Role::Input, m_trace.setup().x.shape, m_trace.setup().x.data, {0, 0, 0});
    makeEditable(x, "x");
    m_parts.emplace_back(Sign{"⋆", {1, 0, 0}});
    kernel = add("kernel", "K", "gradient.kernel", Role::Kernel, kernelShape, k, {2, 0, 0});
    makeEditable(kernel, "k");
    m_parts.emplace_back(Sign{"=", {3, 0, 0}});
    output = add("output", "Y", "gradient.output", Role::Output, m_trace.output().shape, m_trace.output().data, {4, 0, 0});
    up = add("kernel.up", "K⁺", "gradient.up", Role::Kernel, kernelShape, k, {5, 0, 0});
    down = add("kernel.down", "K⁻", central() ? "gradient.down" : "gradient.kept", Role::Kernel, kernelShape, k, {5, 0, 1});
    m_parts.emplace_back(Sign{"→", {6, 0, 0}});
    lossUp = add("loss.up", "L⁺", "gradient.loss", Role::Output, one, {0}, {7, 0, 0});
    lossDown = add("loss.down", "L⁻", "gradient.loss", Role::Output, one, {0}, {7, 0, 1});
    numeric = add("numeric", "≈dK", "gradient.numeric", Role::Gradient, kernelShape, m_trace.numeric(), {8, 0, 0});
    m_parts.emplace_back(Sign{"−", {8, 0, 1}}); // one block: a line never breaks inside it
    analytic = add("analytic", "dK", "gradient.analytic", Role::Gradient, kernelShape, m_trace.analytic(), {8, 0, 2});
    m_parts.emplace_back(Sign{"→", {8, 0, 3}});
    addDifference({8, 0, 4});
}

/// Differences of 1e-12 fill no cell with digits: their common power of ten stands in the title.
void GradientCheckStage::addDifference(Placement place)
{
    std::vector<double> values = m_trace.difference();
    const double largest = largestMagnitude(values);
    const double unit = largest > 0 ? std::pow(10.0, std::floor(std::log10(largest))) : 1;
    const bool scaled = unit < smallestPlainUnit;
    for (double &value : values)
        value /= scaled ? unit : 1;
    difference = add("difference", "|Δ|", "gradient.difference", Role::Layer6, m_trace.setup().k.shape, values, place);
    if (scaled)
        std::get<Grid>(m_parts.back()).title = {"gradient.difference_in", {unit}};
}

void GradientCheckStage::makeGhosts()
{
    const auto one = [](double value) { return std::make_shared<const std::vector<double>>(1, value); };
    for (int weight = 0; weight < m_trace.weights(); ++weight) {
        const WeightCheck &check = m_trace.check(weight);
        std::vector<double> above = m_trace.setup().k.data, below = above;
        above[static_cast<std::size_t>(weight)] = check.up;
        below[static_cast<std::size_t>(weight)] = check.down;
        m_ghosts.push_back({std::make_shared<const std::vector<double>>(above), std::make_shared<const std::vector<double>>(below),
                            one(check.lossUp), one(check.lossDown)});
    }
}

/// A weight, its nudged twins, and what is computed of it.
void GradientCheckStage::link()
{
    for (int weight = 0; weight < m_trace.weights(); ++weight) {
        const CellRef slope = cell(numeric, weight), error = cell(difference, weight);
        for (const int twin : {kernel, up, down})
            m_links.connect(slope, Role::Gradient, cell(twin, weight), Role::Kernel);
        m_links.connect(error, Role::Layer6, slope, Role::Gradient);
        m_links.connect(error, Role::Layer6, cell(analytic, weight), Role::Gradient);
        const Shape &shape = m_trace.output().shape;
        for (int i = 0; i < shape.h; ++i) {
            for (int j = 0; j < shape.w; ++j) { // dK correlates X with dY
                const CellRef k = cell(kernel, weight);
                m_links.connect(cell(analytic, weight), Role::Gradient, {x, i + k.row, j + k.col}, Role::Input);
                m_links.connect(cell(analytic, weight), Role::Gradient, {output, i, j}, Role::Output);
            }
        }
    }
}

} // namespace convlab
