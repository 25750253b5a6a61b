// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_stage.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

/// 1 for the tiles that channels of one group have: a row per input, a column per output. Null for one group.
std::shared_ptr<const std::vector<float>> groupStrengths(std::int64_t inputs, std::int64_t outputs, std::int64_t groups)
{
    if (groups <= 1)
        return nullptr;
    std::vector<float> strengths;
    for (std::int64_t in = 0; in < inputs; ++in) {
        for (std::int64_t out = 0; out < outputs; ++out)
            strengths.push_back(in / (inputs / groups) == out / (outputs / groups) ? 1.0F : 0.0F);
    }
    return std::make_shared<const std::vector<float>>(std::move(strengths));
}

double largestMagnitude(const Tensor<double> &values)
{
    double largest = 0;
    for (const double value : values.data)
        largest = std::max(largest, std::abs(value));
    return largest;
}

Meter meter(const char *id, const char *title, Role role, Placement place)
{
    return {id, {title, {}}, {}, {}, role, place, 0};
}

} // namespace

SeparableStage::SeparableStage(std::shared_ptr<const SeparableTrace> trace) : m_trace(std::move(trace))
{
    if (showsFactors())
        addFactors();
    else
        addPipelines();
}

Mosaic SeparableStage::mosaic(const char *id, const char *title, Role role, int from, int to) const
{
    Mosaic mosaic;
    mosaic.id = id;
    mosaic.title = {title, {1.0 * from, 1.0 * to}};
    mosaic.role = role;
    mosaic.rows = from;
    mosaic.cols = to;
    mosaic.tileRows = static_cast<int>(m_trace->setting().kernel.h);
    mosaic.tileCols = static_cast<int>(m_trace->setting().kernel.w);
    mosaic.reveal.order = Reveal::Order::Columns;
    return mosaic;
}

void SeparableStage::addPipelines()
{
    const SeparableSetting &setting = m_trace->setting();
    Mosaic standard = mosaic("standard", "separable.standard", Role::Kernel, inputs(), outputs());
    standard.place = {0, 0, 0};
    const bool depthwise = setting.spatialGroups() == setting.inChannels;
    Mosaic spatial = mosaic("spatial", depthwise ? "separable.depthwise" : "separable.grouped", Role::Layer1, inputs(), middle());
    spatial.place = {1, 0, 0};
    spatial.strengths = groupStrengths(setting.inChannels, setting.middleChannels(), setting.spatialGroups());
    Mosaic pointwise = mosaic("pointwise", "separable.pointwise", Role::Layer2, middle(), outputs());
    pointwise.place = {1, 0, 1};
    pointwise.tileRows = pointwise.tileCols = 1;
    m_parts.emplace_back(std::move(standard));
    m_parts.emplace_back(meter("standard.work", "separable.meter.standard", Role::Kernel, {0, 1, 0}));
    m_parts.emplace_back(std::move(spatial));
    m_parts.emplace_back(std::move(pointwise));
    m_parts.emplace_back(meter("separable.work", "separable.meter.separable", Role::Layer2, {1, 1, 0}));
}

Grid SeparableStage::grid(const char *id, const char *title, Role role, const Tensor<double> &values, Placement place) const
{
    Grid grid;
    grid.id = id;
    grid.title = {title, {}};
    grid.role = role;
    grid.rows = static_cast<int>(values.shape.h);
    grid.cols = static_cast<int>(values.shape.w);
    grid.values = std::make_shared<const std::vector<double>>(values.data);
    grid.tintScale = largestMagnitude(m_trace->setting().filter);
    grid.place = place;
    return grid;
}

/// One block, so that the kernel, the product under its row and the rest stand on one line.
void SeparableStage::addFactors()
{
    Grid kernel = grid("kernel", "separable.kernel", Role::Kernel, m_trace->setting().filter, {0, 1, 0});
    kernel.symbol = "K";
    kernel.source = {"w", 0, 0, 0, 0, kernel.rows, kernel.cols, false};
    Grid column = grid("column", "separable.column", Role::Layer1, m_trace->column(), {0, 1, 2});
    Grid row = grid("row", "separable.row", Role::Layer2, m_trace->row(), {0, 0, 3});
    row.tintScale = 1;
    m_parts.emplace_back(std::move(kernel));
    m_parts.emplace_back(Sign{"=", {0, 1, 1}});
    m_parts.emplace_back(std::move(column));
    m_parts.emplace_back(std::move(row));
    m_parts.emplace_back(grid("approximation", "separable.approximation", Role::Kernel, m_trace->approximation().kernel, {0, 1, 3}));
    m_parts.emplace_back(Sign{"+", {0, 1, 4}});
    m_parts.emplace_back(grid("residual", "separable.residual", Role::Gradient, m_trace->residual(), {0, 1, 5}));
}

bool SeparableStage::hasTile(int input, int channel) const
{
    return std::get<Mosaic>(m_parts[Spatial]).strengthAt(input, channel) > 0;
}

} // namespace convlab
