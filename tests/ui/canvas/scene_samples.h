// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

// Scenes for the tests of the stage, built by hand: what they show is known without any operator.
namespace convlab::tests {

inline std::shared_ptr<const std::vector<double>> shared(std::vector<double> values)
{
    return std::make_shared<const std::vector<double>>(std::move(values));
}

/// 1, 2, 3 … by rows, some of them negative.
inline std::vector<double> counting(int rows, int cols)
{
    std::vector<double> values;
    for (int i = 0; i < rows * cols; ++i)
        values.push_back(i % 3 == 2 ? -(i % 10) : i % 10);
    return values;
}

inline Grid sampleGrid(const std::string &symbol, Role role, int rows, int cols, int block)
{
    Grid grid;
    grid.id = symbol;
    grid.symbol = symbol;
    grid.role = role;
    grid.rows = rows;
    grid.cols = cols;
    grid.values = shared(counting(rows, cols));
    grid.tintScale = 10;
    grid.place = {block, 0, 0};
    return grid;
}

inline Sign sampleSign(const std::string &text, int block) { return {text, {block, 0, 0}}; }

inline constexpr int inputPart = 0, kernelPart = 2, outputPart = 4;

/// An input with one ring of padding around size × size cells and an unreached last row and column, a 3×3
/// kernel, and an output of which `known` cells are written. Input and kernel can be edited.
inline Scene convolutionLike(int size = 5, int known = 2)
{
    const int padded = size + 2, outputs = size - 1;
    Scene scene;
    Grid input = sampleGrid("X", Role::Input, padded, padded, 0);
    std::vector<double> values(static_cast<std::size_t>(padded * padded), 0);
    std::vector<CellState> states(values.size(), CellState::Normal);
    for (int row = 0; row < padded; ++row) {
        for (int col = 0; col < padded; ++col) {
            const auto at = static_cast<std::size_t>(row * padded + col);
            const bool padding = row == 0 || col == 0 || row == padded - 1 || col == padded - 1;
            const bool unreached = row == padded - 1 || col == padded - 1;
            values[at] = padding ? 0 : (row * 3 + col) % 5 - 1;
            states[at] = unreached ? CellState::UnreachedPadding : padding ? CellState::Padding : CellState::Normal;
        }
    }
    input.values = shared(values);
    input.states = std::make_shared<const std::vector<CellState>>(states);
    input.source = {"x", 0, 0, 1, 1, size, size, false};
    Grid kernel = sampleGrid("K", Role::Kernel, 3, 3, 2);
    kernel.source = {"w", 0, 0, 0, 0, 3, 3, false};
    Grid output = sampleGrid("Y", Role::Output, outputs, outputs, 4);
    output.reveal.count = known;
    scene.parts = {input, sampleSign("⋆", 1), kernel, sampleSign("=", 3), output};
    const int row = (known - 1) / outputs, col = (known - 1) % outputs;
    scene.frames.push_back({0, inputPart, row, col, 3, 3, Role::Kernel});
    scene.marks.push_back({{outputPart, row, col}, Emphasis::Current, Role::Output});
    for (int i = 0; i < 9; ++i)
        scene.marks.push_back({{inputPart, row + i / 3, col + i % 3}, Emphasis::Active, Role::Kernel});
    return scene;
}

/// `layers` tracks over an input of `cells` cells, each two cells shorter than the one below it.
inline Scene stackLike(int layers, int cells)
{
    Scene scene;
    for (int layer = 0; layer < layers; ++layer) {
        Track track;
        track.id = "t" + std::to_string(layer);
        track.role = layer == 0 ? Role::Input : layerRole(layer - 1);
        track.place = {0, layers - 1 - layer, 0};
        track.first = layer;
        track.count = std::max(1, cells - 2 * layer);
        track.padBefore = track.padAfter = layer == 0 ? 1 : 0;
        scene.parts.emplace_back(track);
    }
    for (int layer = 1; layer < layers; ++layer)
        scene.ribbons.push_back({layer, 0, 0, layer - 1, 0, std::min(2, cells - 1), layerRole(layer - 1)});
    return scene;
}

/// A scene of up to seven grids and signs of any size, the same for the same seed.
inline Scene randomScene(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)) + 1; };
    Scene scene;
    const int blocks = upTo(4);
    for (int block = 0; block < blocks; ++block) {
        if (block > 0)
            scene.parts.emplace_back(sampleSign("+", 2 * block - 1));
        const int rows = upTo(2), cols = upTo(2);
        for (int row = 0; row < rows; ++row) {
            for (int col = 0; col < cols; ++col) {
                Grid grid = sampleGrid("G" + std::to_string(scene.parts.size()), layerRole(block), upTo(14), upTo(14), 2 * block);
                grid.place = {2 * block, row, col};
                grid.reveal.count = upTo(3) == 1 ? upTo(grid.rows * grid.cols) : -1;
                scene.parts.emplace_back(grid);
            }
        }
    }
    return scene;
}

} // namespace convlab::tests
