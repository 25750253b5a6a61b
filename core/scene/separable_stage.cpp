// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/separable_stage.h"

#include "core/scene/channel_strengths.h"

#include <algorithm>
#include <cmath>

namespace convlab {

SeparableStage::SeparableStage(std::shared_ptr<const SeparableTrace> trace) : m_trace(std::move(trace))
{
    addPipelines();
    addFactors();
}

Mosaic SeparableStage::mosaic(const char *id, const char *title, Role role, int rows, int cols) const
{
    Mosaic mosaic;
    mosaic.id = id;
    mosaic.title = {title, {1.0 * rows, 1.0 * cols}};
    mosaic.role = role;
    mosaic.rows = rows;
    mosaic.cols = cols;
    mosaic.tileRows = static_cast<int>(m_trace->setting().kernel.h);
    mosaic.tileCols = static_cast<int>(m_trace->setting().kernel.w);
    return mosaic;
}

void SeparableStage::addPipelines()
{
    const SeparableSetting &setting = m_trace->setting();
    Mosaic standard = mosaic("standard", "separable.standard", Role::Kernel, outputs(), inputs());
    standard.place = {0, 0, 0};
    const bool depthwise = setting.spatialGroups() == setting.inChannels;
    Mosaic spatial = mosaic("spatial", depthwise ? "separable.depthwise" : "separable.grouped", Role::Layer1, middle(), inputs());
    spatial.place = {1, 0, 0};
    spatial.strengths = channelStrengths(setting.middleChannels(), setting.inChannels, setting.spatialGroups());
    Mosaic pointwise = mosaic("pointwise", "separable.pointwise", Role::Layer2, outputs(), middle());
    pointwise.place = {1, 0, 1};
    pointwise.tileRows = pointwise.tileCols = 1;
    Bars work;
    work.id = "work";
    work.title = {"separable.work", {}};
    work.place = {2, 0, 0};
    work.bars.resize(2);
    work.bars[0].role = Role::Kernel;
    work.bars[1].role = Role::Layer2;
    work.scale = static_cast<double>(std::max(m_trace->standard().macs, m_trace->separableMacs()));
    m_parts.emplace_back(std::move(standard));
    m_parts.emplace_back(std::move(spatial));
    m_parts.emplace_back(std::move(pointwise));
    m_parts.emplace_back(std::move(work));
}

Grid SeparableStage::grid(const char *id, const char *title, const Tensor<double> &values) const
{
    Grid grid;
    grid.id = id;
    grid.title = {title, {}};
    grid.role = Role::Kernel;
    grid.rows = static_cast<int>(values.shape.h);
    grid.cols = static_cast<int>(values.shape.w);
    grid.values = std::make_shared<const std::vector<double>>(values.data);
    for (const double value : m_trace->setting().filter.data)
        grid.tintScale = std::max(grid.tintScale, std::abs(value));
    return grid;
}

void SeparableStage::addFactors()
{
    const SeparableSetting &setting = m_trace->setting();
    Grid kernel = grid("kernel", "separable.kernel", setting.filter);
    kernel.symbol = "K";
    kernel.place = {3, 0, 0};
    kernel.source = {"w", 0, 0, 0, 0, kernel.rows, kernel.cols, false};
    Grid approximation = grid("approximation", "separable.approximation", m_trace->approximation().kernel);
    approximation.place = {5, 0, 0};
    Grid residual = grid("residual", "separable.residual", m_trace->residual());
    residual.role = Role::Gradient;
    residual.place = {7, 0, 0};
    m_parts.emplace_back(std::move(kernel));
    m_parts.emplace_back(Sign{"=", {4, 0, 0}});
    m_parts.emplace_back(std::move(approximation));
    m_parts.emplace_back(Sign{"+", {6, 0, 0}});
    m_parts.emplace_back(std::move(residual));
}

bool SeparableStage::hasTile(int channel, int input) const
{
    return std::get<Mosaic>(m_parts[Spatial]).strengthAt(channel, input) > 0;
}

} // namespace convlab
