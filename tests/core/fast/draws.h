// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/picture_filter.h"

#include <random>
#include <vector>

/// Numbers that are the same on every machine.
class Draws {
public:
    explicit Draws(unsigned seed) : m_bits(seed) { }
    int in(int least, int most) { return least + static_cast<int>(m_bits() % static_cast<unsigned>(most - least + 1)); }
    double number() { return in(-1000000, 1000000) / 1e6; }

private:
    std::mt19937 m_bits;
};

struct Picture {
    std::vector<std::uint8_t> bytes;
    convlab::PictureView view;
};

inline Picture randomPicture(Draws &draws, int width, int height)
{
    Picture picture;
    const int pitch = width * 4 + draws.in(0, 9);
    picture.bytes.resize(static_cast<std::size_t>(pitch) * static_cast<std::size_t>(height));
    for (std::uint8_t &byte : picture.bytes)
        byte = static_cast<std::uint8_t>(draws.in(0, 255));
    picture.view = {picture.bytes.data(), width, height, pitch};
    return picture;
}

/// A sum of `rank` products of a column and a row; noise for 0.
inline convlab::PictureKernel randomKernel(Draws &draws, int rows, int cols, int rank)
{
    convlab::PictureKernel kernel{rows, cols, std::vector<double>(static_cast<std::size_t>(rows * cols))};
    for (double &weight : kernel.weights)
        weight = rank == 0 ? draws.number() : 0;
    for (int factor = 0; factor < rank; ++factor) {
        std::vector<double> column, row;
        for (int i = 0; i < rows; ++i)
            column.push_back(draws.number());
        for (int i = 0; i < cols; ++i)
            row.push_back(draws.number());
        for (int i = 0; i < rows * cols; ++i)
            kernel.weights[static_cast<std::size_t>(i)] += column[static_cast<std::size_t>(i / cols)] * row[static_cast<std::size_t>(i % cols)];
    }
    return kernel;
}

/// Multiples of an eighth in −2 … 2.
inline convlab::PictureKernel randomEighths(Draws &draws, int rows, int cols)
{
    convlab::PictureKernel kernel{rows, cols, {}};
    for (int i = 0; i < rows * cols; ++i)
        kernel.weights.push_back(draws.in(-16, 16) / 8.0);
    return kernel;
}
