// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/field_network.h"

#include <algorithm>

namespace convlab {

namespace {

Positions realOf(const AxisStack &stack, int level, const Positions &positions)
{
    Positions real;
    std::copy_if(positions.begin(), positions.end(), std::back_inserter(real),
                 [&](std::int64_t position) { return stack.inside(level, position); });
    return real;
}

/// sums[i] += factor * values[i]; the two do not overlap.
void addScaled(double *__restrict sums, const double *__restrict values, double factor, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += factor * values[i];
}

} // namespace

FieldNetwork::FieldNetwork(const std::vector<LayerGeometry> &layers, const AxisStack &vertical, const AxisStack &horizontal,
                           int level, std::int64_t row, std::int64_t col)
    : m_layers(layers.begin(), layers.begin() + level), m_rows(coneOf(vertical, level, row)), m_cols(coneOf(horizontal, level, col))
{
}

FieldNetwork::AxisCone FieldNetwork::coneOf(const AxisStack &stack, int level, std::int64_t index)
{
    AxisCone cone;
    for (int at = 0; const Positions &positions : stack.below(level, index))
        cone.cells.push_back(realOf(stack, at++, positions));
    for (int upper = 1; upper <= level; ++upper) {
        const AxisGeometry &window = stack.window(upper);
        const Positions &below = cone.cells[static_cast<std::size_t>(upper) - 1];
        std::vector<std::vector<Tap>> &taps = cone.taps.emplace_back();
        std::vector<int> &counted = cone.counted.emplace_back();
        for (const std::int64_t cell : cone.cells[static_cast<std::size_t>(upper)]) {
            taps.emplace_back();
            counted.push_back(0);
            for (int weight = 0; weight < window.kernel; ++weight) {
                const std::int64_t position = tapPosition(window, cell, weight);
                counted.back() += position < window.size + window.padAfter ? 1 : 0;
                if (stack.inside(upper - 1, position))
                    taps.back().push_back({weight, static_cast<int>(std::lower_bound(below.begin(), below.end(), position) - below.begin())});
            }
        }
    }
    return cone;
}

bool FieldNetwork::hasMaximum() const
{
    return std::any_of(m_layers.begin(), m_layers.end(), [](const LayerGeometry &layer) { return layer.kind == LayerKind::MaxPool; });
}

std::int64_t FieldNetwork::work() const
{
    std::int64_t work = 0;
    for (std::size_t upper = 0; upper < m_layers.size(); ++upper) {
        const auto joined = [&](const AxisCone &axis) {
            std::int64_t taps = 0;
            for (const std::vector<Tap> &cell : axis.taps[upper])
                taps += static_cast<std::int64_t>(cell.size());
            return taps;
        };
        work += joined(m_rows) * joined(m_cols);
    }
    return work;
}

/// The way back through a convolution: below[·] += weight * above[·]. Taps of a window that stand side by side, as all
/// do without dilation, are one run of numbers.
void FieldNetwork::spread(int level, const std::vector<double> &kernel, const Plane &above, Plane &below) const
{
    const auto upper = static_cast<std::size_t>(level) - 1;
    const auto kernelWidth = static_cast<std::size_t>(m_layers[upper].kernel.w);
    const std::size_t lowerWidth = width(level - 1);
    const double *value = above.data();
    for (const std::vector<Tap> &rowTaps : m_rows.taps[upper]) {
        for (const std::vector<Tap> &colTaps : m_cols.taps[upper]) {
            const bool run = !colTaps.empty() && colTaps.back().cell - colTaps.front().cell + 1 == static_cast<int>(colTaps.size())
                             && colTaps.back().weight - colTaps.front().weight + 1 == static_cast<int>(colTaps.size());
            for (const Tap &row : rowTaps) {
                const double *weights = &kernel[static_cast<std::size_t>(row.weight) * kernelWidth];
                double *line = &below[static_cast<std::size_t>(row.cell) * lowerWidth];
                if (run) {
                    addScaled(line + colTaps.front().cell, weights + colTaps.front().weight, *value, colTaps.size());
                    continue;
                }
                for (const Tap &col : colTaps)
                    line[col.cell] += weights[col.weight] * *value;
            }
            ++value;
        }
    }
}

template<typename Visit>
void FieldNetwork::forEachTap(int level, Visit visit) const
{
    const auto upper = static_cast<std::size_t>(level) - 1;
    const auto kernelWidth = static_cast<std::size_t>(m_layers[upper].kernel.w);
    const std::size_t lowerWidth = width(level - 1);
    std::size_t cell = 0;
    for (const std::vector<Tap> &rowTaps : m_rows.taps[upper]) {
        for (const std::vector<Tap> &colTaps : m_cols.taps[upper]) {
            for (const Tap &row : rowTaps) {
                const std::size_t weights = static_cast<std::size_t>(row.weight) * kernelWidth;
                const std::size_t line = static_cast<std::size_t>(row.cell) * lowerWidth;
                for (const Tap &col : colTaps)
                    visit(cell, weights + static_cast<std::size_t>(col.weight), line + static_cast<std::size_t>(col.cell));
            }
            ++cell;
        }
    }
}

int FieldNetwork::divisor(int level, std::size_t cell) const
{
    const auto upper = static_cast<std::size_t>(level) - 1;
    return m_rows.counted[upper][cell / width(level)] * m_cols.counted[upper][cell % width(level)];
}

bool FieldNetwork::rectified(int level, bool relu) const
{
    return relu && level < this->level() && m_layers[static_cast<std::size_t>(level) - 1].kind == LayerKind::Conv;
}

FieldNetwork::Forward FieldNetwork::forward(const Weights &weights, bool relu, const Plane &input) const
{
    Forward way{{input}, {{}}};
    for (int upper = 1; upper <= level(); ++upper) {
        const LayerKind kind = m_layers[static_cast<std::size_t>(upper) - 1].kind;
        const std::vector<double> &kernel = weights[static_cast<std::size_t>(upper) - 1];
        const Plane &below = way.planes.back();
        Plane plane(height(upper) * width(upper));
        std::vector<int> winners(kind == LayerKind::MaxPool ? plane.size() : 0, -1);
        forEachTap(upper, [&](std::size_t cell, std::size_t weight, std::size_t lower) {
            if (kind == LayerKind::Conv)
                plane[cell] += kernel[weight] * below[lower];
            else if (kind == LayerKind::AveragePool)
                plane[cell] += below[lower] / divisor(upper, cell);
            else if (winners[cell] < 0 || below[lower] > plane[cell])
                plane[cell] = below[lower], winners[cell] = static_cast<int>(lower);
        });
        if (rectified(upper, relu))
            std::transform(plane.begin(), plane.end(), plane.begin(), [](double value) { return std::max(value, 0.0); });
        way.planes.push_back(std::move(plane));
        way.winners.push_back(std::move(winners));
    }
    return way;
}

double FieldNetwork::output(const Weights &weights, bool relu, const Plane &input) const
{
    return forward(weights, relu, input).planes.back().front();
}

FieldNetwork::Plane FieldNetwork::gradient(const Weights &weights, bool relu, const Plane &input) const
{
    const Forward way = relu || hasMaximum() ? forward(weights, relu, input) : Forward{};
    Plane above{1};
    for (int upper = level(); upper > 0; --upper) {
        const LayerKind kind = m_layers[static_cast<std::size_t>(upper) - 1].kind;
        const std::vector<double> &kernel = weights[static_cast<std::size_t>(upper) - 1];
        if (rectified(upper, relu)) {
            const Plane &values = way.planes[static_cast<std::size_t>(upper)];
            for (std::size_t cell = 0; cell < above.size(); ++cell)
                above[cell] = values[cell] > 0 ? above[cell] : 0;
        }
        Plane below(height(upper - 1) * width(upper - 1));
        if (kind == LayerKind::MaxPool) {
            const std::vector<int> &winners = way.winners[static_cast<std::size_t>(upper)];
            for (std::size_t cell = 0; cell < above.size(); ++cell) {
                if (winners[cell] >= 0)
                    below[static_cast<std::size_t>(winners[cell])] += above[cell];
            }
        } else if (kind == LayerKind::Conv) {
            spread(upper, kernel, above, below);
        } else {
            forEachTap(upper, [&](std::size_t cell, std::size_t, std::size_t lower) { below[lower] += above[cell] / divisor(upper, cell); });
        }
        above = std::move(below);
    }
    return above;
}

FieldNetwork::Plane FieldNetwork::axisGradient(const AxisCone &axis, const Weights &weights)
{
    Plane above{1};
    for (std::size_t upper = axis.taps.size(); upper-- > 0;) {
        const std::vector<double> &kernel = weights[upper];
        Plane below(axis.cells[upper].size());
        for (std::size_t cell = 0; cell < above.size(); ++cell) {
            for (const Tap &tap : axis.taps[upper][cell]) {
                const double weight = kernel.empty() ? 1.0 / axis.counted[upper][cell] : kernel[static_cast<std::size_t>(tap.weight)];
                below[static_cast<std::size_t>(tap.cell)] += weight * above[cell];
            }
        }
        above = std::move(below);
    }
    return above;
}

} // namespace convlab
