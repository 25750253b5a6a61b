// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/review_stage.h"

namespace convlab {

namespace {

using Phase = LayerReview::Phase;

std::vector<double> axesOf(const Shape &shape)
{
    return {static_cast<double>(shape.n), static_cast<double>(shape.c), static_cast<double>(shape.h), static_cast<double>(shape.w)};
}

std::vector<double> numbers(const std::vector<std::int64_t> &values)
{
    return {values.begin(), values.end()};
}

} // namespace

ReviewStage::ReviewStage(LayerReview review) : m_review(std::move(review))
{
    const LayerReview &r = m_review;
    addRow("input", "X", Role::Input, axesOf(r.input()));
    addSign("⋆");
    addRow("weight", "W", Role::Kernel, axesOf(r.weight()));
    addSign("=");
    addRow("output", "Y", Role::Output, axesOf(r.output()));
    addRow("counts", "", Role::Kernel, numbers({r.parameters(), r.flops()}));
    addRow("field", "R", Role::Layer2, numbers(r.fields()));
    addRow("zeros", "", Role::Gradient, r.zeroShares());
    std::get<Grid>(m_parts.back()).tintScale = 1;
    addRow("compare", "", Role::Column, numbers({r.standardWeights(), r.pointwiseWeights(), r.separableWeights()}));
    link();
}

void ReviewStage::addRow(const char *id, const char *symbol, Role role, std::vector<double> values)
{
    Grid grid;
    grid.id = id;
    grid.symbol = symbol;
    grid.title.key = std::string("review.") + id;
    grid.role = role;
    grid.place.block = static_cast<int>(m_parts.size());
    grid.rows = 1;
    grid.cols = static_cast<int>(values.size());
    grid.values = std::make_shared<const std::vector<double>>(std::move(values));
    m_parts.emplace_back(std::move(grid));
}

void ReviewStage::addSign(const char *text)
{
    m_parts.emplace_back(Sign{text, {static_cast<int>(m_parts.size()), 0, 0}});
}

void ReviewStage::link()
{
    const auto connect = [this](Part a, int i, Role roleA, Part b, int j, Role roleB) {
        m_links.connect({a, 0, i}, roleA, {b, 0, j}, roleB);
    };
    connect(Input, 0, Role::Input, Output, 0, Role::Output);    // N stays
    connect(Input, 1, Role::Input, Weight, 1, Role::Kernel);    // a filter is as deep as its input
    connect(Weight, 0, Role::Kernel, Output, 1, Role::Output);  // a channel per filter
    for (const int axis : {2, 3}) {
        connect(Input, axis, Role::Input, Output, axis, Role::Output);
        connect(Weight, axis, Role::Kernel, Output, axis, Role::Output);
        connect(Output, axis, Role::Output, Counts, 1, Role::Kernel);
    }
    for (int axis = 0; axis < 4; ++axis) {
        connect(Weight, axis, Role::Kernel, Counts, 0, Role::Kernel);
        connect(Weight, axis, Role::Kernel, Counts, 1, Role::Kernel);
    }
}

CellRef ReviewStage::cellAt(const Moment &moment)
{
    switch (static_cast<Phase>(moment.step)) {
    case Phase::Axes: return {moment.micro < 4 ? Input : Weight, 0, moment.micro % 4};
    case Phase::Sizes: return {Output, 0, moment.micro};
    case Phase::Counts: return {Counts, 0, moment.micro};
    case Phase::Field: return {Field, 0, moment.micro};
    case Phase::Activations: return {Zeros, 0, moment.micro};
    case Phase::Compare: return {Compare, 0, moment.micro};
    }
    return {};
}

Moment ReviewStage::momentOf(const CellRef &cell)
{
    switch (cell.part) {
    case Weight: return {static_cast<int>(Phase::Axes), 4 + cell.col};
    case Output: return {static_cast<int>(Phase::Sizes), cell.col};
    case Counts: return {static_cast<int>(Phase::Counts), cell.col};
    case Field: return {static_cast<int>(Phase::Field), cell.col};
    case Zeros: return {static_cast<int>(Phase::Activations), cell.col};
    case Compare: return {static_cast<int>(Phase::Compare), cell.col};
    default: return {static_cast<int>(Phase::Axes), cell.col};
    }
}

double ReviewStage::valueOf(const CellRef &cell) const
{
    const Grid &grid = std::get<Grid>(m_parts[static_cast<std::size_t>(cell.part)]);
    return (*grid.values)[static_cast<std::size_t>(cell.col)];
}

} // namespace convlab
