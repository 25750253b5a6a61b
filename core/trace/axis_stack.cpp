// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/axis_stack.h"

#include <algorithm>
#include <cmath>

namespace convlab {

namespace {

AxisGeometry windowOn(std::int64_t size, const LayerGeometry &layer, Axis axis)
{
    const bool vertical = axis == Axis::Vertical;
    AxisGeometry window;
    window.size = size;
    window.kernel = vertical ? layer.kernel.h : layer.kernel.w;
    window.stride = vertical ? layer.stride.h : layer.stride.w;
    window.dilation = vertical ? layer.dilation.h : layer.dilation.w;
    window.padBefore = vertical ? layer.padding.top : layer.padding.left;
    window.padAfter = vertical ? layer.padding.bottom : layer.padding.right;
    window.ceilMode = layer.ceilMode && layer.kind != LayerKind::Conv;
    return window;
}

/// Ascending and each position once. Sets stay small (at most one axis of cells), so sorting is cheap.
void tidy(Positions &positions)
{
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

} // namespace

AxisStack::AxisStack(const std::vector<LayerGeometry> &layers, const std::vector<LayerField> &fields,
                     std::int64_t input, Axis axis)
{
    AxisField ground;
    ground.outputs = input;
    m_fields.push_back(ground);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        m_windows.push_back(windowOn(m_fields.back().outputs, layers[i], axis));
        m_fields.push_back(axis == Axis::Vertical ? fields[i].vertical : fields[i].horizontal);
    }
}

std::int64_t AxisStack::padBefore(int level) const
{
    return level < layerCount() ? window(level + 1).padBefore : 0;
}

std::int64_t AxisStack::padAfter(int level) const
{
    return level < layerCount() ? window(level + 1).padAfter : 0;
}

bool AxisStack::isReached(int level, std::int64_t position) const
{
    return level == layerCount() || convlab::isReached(window(level + 1), position);
}

Positions AxisStack::tapsOf(int level, const Positions &cells) const
{
    const AxisGeometry &axis = window(level);
    // With ceil mode the last window overhangs what padding declares; nothing is there to be read.
    const std::int64_t end = axis.size + axis.padAfter;
    Positions taps;
    for (const std::int64_t cell : cells) {
        if (!inside(level, cell))
            continue;
        for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
            const std::int64_t position = tapPosition(axis, cell, tap);
            if (position < end)
                taps.push_back(position);
        }
    }
    tidy(taps);
    return taps;
}

Positions AxisStack::readersOf(int level, const Positions &positions) const
{
    const AxisGeometry &axis = window(level + 1);
    Positions readers;
    for (const std::int64_t position : positions) {
        for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
            const std::int64_t origin = position + axis.padBefore - tap * axis.dilation;
            if (origin >= 0 && origin % axis.stride == 0 && inside(level + 1, origin / axis.stride))
                readers.push_back(origin / axis.stride);
        }
    }
    tidy(readers);
    return readers;
}

std::vector<Positions> AxisStack::below(int level, std::int64_t index) const
{
    std::vector<Positions> levels(static_cast<std::size_t>(level) + 1);
    levels.back() = {index};
    for (int upper = level; upper > 0; --upper)
        levels[static_cast<std::size_t>(upper) - 1] = tapsOf(upper, levels[static_cast<std::size_t>(upper)]);
    return levels;
}

std::vector<Positions> AxisStack::above(int level, std::int64_t index) const
{
    std::vector<Positions> levels{{index}};
    for (int lower = level; lower < layerCount(); ++lower)
        levels.push_back(readersOf(lower, levels.back()));
    return levels;
}

std::int64_t AxisStack::nearest(int level, double centre) const
{
    const AxisField &at = field(level);
    const double index = (centre - at.centre(0)) / static_cast<double>(at.jumpAfter);
    const auto rounded = static_cast<std::int64_t>(std::ceil(index - 0.5));
    return std::clamp<std::int64_t>(rounded, 0, at.outputs - 1);
}

std::pair<std::int64_t, std::int64_t> AxisStack::interval(int level, std::int64_t index) const
{
    const AxisField &at = field(level);
    const std::int64_t first = at.start + index * at.jumpAfter;
    return {first, first + at.size - 1};
}

std::vector<std::pair<std::int64_t, std::int64_t>> runsOf(const Positions &positions)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> runs;
    for (const std::int64_t position : positions) {
        if (!runs.empty() && runs.back().second + 1 == position)
            runs.back().second = position;
        else
            runs.emplace_back(position, position);
    }
    return runs;
}

} // namespace convlab
