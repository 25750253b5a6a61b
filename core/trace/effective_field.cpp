// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/effective_field.h"

#include "core/random/legacy_normal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convlab {

namespace {

using Weights = FieldNetwork::Weights;

/// exp(-(t - middle)² / 2σ²) with σ a quarter of the window.
std::vector<double> bell(std::int64_t length)
{
    std::vector<double> weights;
    const double middle = (static_cast<double>(length) - 1) / 2, sigma = static_cast<double>(length) / 4;
    for (std::int64_t tap = 0; tap < length; ++tap)
        weights.push_back(std::exp(-std::pow((static_cast<double>(tap) - middle) / sigma, 2) / 2));
    return weights;
}

/// One vector per layer for one axis; poolings, which average, have none.
Weights axisWeights(const std::vector<LayerGeometry> &layers, Axis axis, FieldWeights kind)
{
    Weights weights;
    for (const LayerGeometry &layer : layers) {
        const std::int64_t length = axis == Axis::Vertical ? layer.kernel.h : layer.kernel.w;
        if (layer.kind != LayerKind::Conv)
            weights.emplace_back();
        else
            weights.push_back(kind == FieldWeights::Bell ? bell(length) : std::vector<double>(static_cast<std::size_t>(length), 1.0));
    }
    return weights;
}

/// Whole kernels; random ones are scaled so that sums of many terms keep their size.
Weights kernelsFor(const std::vector<LayerGeometry> &layers, FieldWeights kind, LegacyNormal &random)
{
    const Weights rows = axisWeights(layers, Axis::Vertical, kind), cols = axisWeights(layers, Axis::Horizontal, kind);
    Weights kernels;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        std::vector<double> &kernel = kernels.emplace_back();
        const double scale = 1 / std::sqrt(static_cast<double>(rows[layer].size() * cols[layer].size()));
        for (const double row : rows[layer])
            for (const double col : cols[layer])
                kernel.push_back(scale * (kind == FieldWeights::Random ? random.normal() : row * col));
    }
    return kernels;
}

/// The input cells that any of the networks reads.
EffectiveField blankField(const std::vector<FieldNetwork> &networks)
{
    EffectiveField field;
    const auto span = [&](auto cellsOf, std::int64_t *first, int *count) {
        std::int64_t low = 0, high = -1;
        for (const FieldNetwork &network : networks) {
            const Positions &cells = cellsOf(network);
            if (cells.empty())
                continue;
            low = high < low ? cells.front() : std::min(low, cells.front());
            high = std::max(high, cells.back());
        }
        *first = low;
        *count = static_cast<int>(high - low + 1);
    };
    span([](const FieldNetwork &network) -> const Positions & { return network.inputRows(); }, &field.top, &field.rows);
    span([](const FieldNetwork &network) -> const Positions & { return network.inputCols(); }, &field.left, &field.cols);
    field.strength.assign(static_cast<std::size_t>(field.rows) * static_cast<std::size_t>(field.cols), 0.0);
    return field;
}

/// Adds value(i, j) of the network's input rows and columns to the plane.
template<typename Value>
void scatter(const FieldNetwork &network, const EffectiveField &field, std::vector<double> &plane, Value value)
{
    for (std::size_t i = 0; i < network.inputRows().size(); ++i) {
        const auto line = static_cast<std::size_t>(network.inputRows()[i] - field.top) * static_cast<std::size_t>(field.cols);
        for (std::size_t j = 0; j < network.inputCols().size(); ++j)
            plane[line + static_cast<std::size_t>(network.inputCols()[j] - field.left)] += value(i, j);
    }
}

void addAbsolute(EffectiveField &field, const std::vector<double> &plane)
{
    for (std::size_t i = 0; i < plane.size(); ++i)
        field.strength[i] += std::abs(plane[i]);
}

void measureByAxes(EffectiveField &field, const std::vector<FieldNetwork> &networks, FieldWeights kind)
{
    std::vector<double> plane(field.strength.size());
    for (const FieldNetwork &network : networks) {
        const std::vector<double> rows = network.rowGradient(axisWeights(network.layers(), Axis::Vertical, kind));
        const std::vector<double> cols = network.colGradient(axisWeights(network.layers(), Axis::Horizontal, kind));
        scatter(network, field, plane, [&](std::size_t i, std::size_t j) { return rows[i] * cols[j]; });
    }
    addAbsolute(field, plane);
}

/// The input is one plane that all branches read.
void measureOnce(EffectiveField &field, const std::vector<FieldNetwork> &networks, const FieldModel &model, std::uint32_t seed)
{
    LegacyNormal random(seed);
    std::vector<double> input(field.strength.size()), plane(field.strength.size());
    for (double &number : input)
        number = random.normal();
    for (const FieldNetwork &network : networks) {
        std::vector<double> own;
        for (const std::int64_t row : network.inputRows())
            for (const std::int64_t col : network.inputCols())
                own.push_back(input[static_cast<std::size_t>((row - field.top) * field.cols + col - field.left)]);
        const std::vector<double> gradient = network.gradient(kernelsFor(network.layers(), model.weights, random), model.relu, own);
        scatter(network, field, plane, [&](std::size_t i, std::size_t j) { return gradient[i * network.inputCols().size() + j]; });
    }
    addAbsolute(field, plane);
}

void normalise(std::vector<double> &values)
{
    const double largest = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
    for (double &value : values)
        value = largest > 0 ? value / largest : 0;
}

} // namespace

double EffectiveField::at(std::int64_t row, std::int64_t col) const
{
    if (row < top || row >= top + rows || col < left || col >= left + cols)
        return 0;
    return strength[static_cast<std::size_t>((row - top) * cols + col - left)];
}

std::int64_t EffectiveField::count() const
{
    return std::count_if(strength.begin(), strength.end(), [](double value) { return value > effectiveThreshold; });
}

double EffectiveField::size() const
{
    return std::sqrt(static_cast<double>(count()));
}

std::vector<double> EffectiveField::profile(Axis axis) const
{
    std::vector<double> sums(static_cast<std::size_t>(axis == Axis::Vertical ? rows : cols));
    for (std::size_t i = 0; i < strength.size(); ++i)
        sums[axis == Axis::Vertical ? i / static_cast<std::size_t>(cols) : i % static_cast<std::size_t>(cols)] += strength[i];
    normalise(sums);
    return sums;
}

EffectiveField effectiveField(const ReceptiveFieldTrace &trace, const std::vector<int> &levels, const FieldModel &model)
{
    std::vector<FieldNetwork> networks;
    for (int branch = 0; branch < trace.branchCount(); ++branch) {
        const int level = levels[static_cast<std::size_t>(branch)];
        if (level >= 0)
            networks.emplace_back(trace.layers(branch), trace.stack(branch, Axis::Vertical), trace.stack(branch, Axis::Horizontal),
                                  level, trace.neuron(branch, Axis::Vertical, level), trace.neuron(branch, Axis::Horizontal, level));
    }
    EffectiveField field = blankField(networks);
    const bool maxima = std::any_of(networks.begin(), networks.end(), [](const FieldNetwork &network) { return network.hasMaximum(); });
    const std::int64_t ways = model.relu || maxima ? 2 : 1;
    const std::int64_t work = std::accumulate(networks.begin(), networks.end(), static_cast<std::int64_t>(field.strength.size()),
                                              [&](std::int64_t sum, const FieldNetwork &network) { return sum + ways * network.work(); });
    const bool byAxes = model.weights != FieldWeights::Random && !model.relu && !maxima;
    field.simplified = !byAxes && work > mostNetworkWork;
    if (byAxes || field.simplified) {
        measureByAxes(field, networks, field.simplified ? FieldWeights::Ones : model.weights);
    } else {
        field.networks = static_cast<int>(std::clamp<std::int64_t>(averagingWork / std::max<std::int64_t>(work, 1), 1, mostNetworks));
        for (int i = 0; i < field.networks; ++i)
            measureOnce(field, networks, model, static_cast<std::uint32_t>(model.seed * mostNetworks + i));
    }
    normalise(field.strength);
    return field;
}

} // namespace convlab
