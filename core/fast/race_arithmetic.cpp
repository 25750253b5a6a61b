// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/race_arithmetic.h"

#include "core/fast/fourier_line.h"
#include "core/fast/fourier_tile.h"
#include "core/fast/winograd_transforms.h"

namespace convlab::fast {

namespace {

double number(std::int64_t value) { return static_cast<double>(value); }

Arithmetic operator+(const Arithmetic &a, const Arithmetic &b)
{
    return {a.multiplications + b.multiplications, a.additions + b.additions};
}

Arithmetic operator*(double times, const Arithmetic &a)
{
    return {times * a.multiplications, times * a.additions};
}

/// Taps of all windows along an axis that stand on real cells.
double realTaps(const AxisGeometry &axis)
{
    double taps = 0;
    for (std::int64_t out = 0; out < outputSize(axis); ++out)
        for (std::int64_t tap = 0; tap < axis.kernel; ++tap) {
            const std::int64_t at = tapPosition(axis, out, tap);
            taps += at >= 0 && at < axis.size ? 1 : 0;
        }
    return taps;
}

/// The loop leaves out what would fall on padding: Σ over windows = (Σ over rows) · (Σ over columns).
Arithmetic loopArithmetic(const Plan &plan)
{
    const AxisGeometry vertical = verticalAxis(plan.input, plan.weight, plan.params), horizontal = horizontalAxis(plan.input, plan.weight, plan.params);
    const double products = number(plan.input.n * plan.weight.n * plan.weight.c) * realTaps(vertical) * realTaps(horizontal);
    return {products, products};
}

/// N · C_out · H_out · W_out · C_in/groups · kh · kw, padding included.
Arithmetic plainArithmetic(const Plan &plan, const Shape &output)
{
    const double products = number(output.count()) * number(plan.weight.c * plan.weight.h * plan.weight.w);
    return {products, products};
}

/// F(4x4, 3x3) of Lavin and Gray (2016): 36 products for a tile, channel and output. One step of the transforms
/// (winograd_transforms.cpp) takes 7 multiplications and 12 additions on the way in, 3 and 10 on the way out; a tile
/// takes 12 steps each way in, and 6 + 4 on the way out.
Arithmetic winogradArithmetic(const Plan &plan, const Shape &output)
{
    const auto side = static_cast<std::int64_t>(winogradOutput);
    const double tiles = number(output.n * ((output.h + side - 1) / side) * ((output.w + side - 1) / side));
    const double products = number(static_cast<std::int64_t>(winogradPoints) * plan.weight.c * plan.weight.n);
    return tiles * (Arithmetic{products, products} + 12 * number(plan.weight.c) * Arithmetic{7, 12} + 10 * number(plan.weight.n) * Arithmetic{3, 10});
}

/// A line of complex numbers. Four numbers of a step take 8 complex additions and, unless they stand first in their
/// block, 3 complex products of 4 multiplications and 2 additions; a step of two takes 2 complex additions.
Arithmetic lineArithmetic(std::int64_t length)
{
    const FourierLine line = fourierLine(static_cast<std::size_t>(length));
    Arithmetic sum;
    for (const FourierLine::Step &step : line.steps) {
        const double blocks = number(length) / static_cast<double>(step.length);
        if (step.length == 2)
            sum = sum + blocks * Arithmetic{0, 4};
        else
            sum = sum + blocks * (static_cast<double>(step.length / 4) * Arithmetic{0, 16} + static_cast<double>(step.length / 4 - 1) * Arithmetic{12, 6});
    }
    return sum;
}

/// Tiles of real numbers: rows two at a time as one complex line, parted after it or united before it, and the columns of
/// the half of the frequencies that stands for all. At every point of a spectrum 4 multiplications and additions for a
/// channel and output.
Arithmetic fourierArithmetic(const Plan &plan)
{
    const FourierTiling tiling = fourierTiling(plan.input, plan.weight, plan.params);
    const std::int64_t height = tiling.vertical.length, width = tiling.horizontal.length, half = width / 2 + 1;
    const Arithmetic row = lineArithmetic(width), columns = number(half) * lineArithmetic(height);
    const Arithmetic in = number((height + 1) / 2) * (row + number(half) * Arithmetic{4, 4}) + columns;
    const Arithmetic out = number((tiling.vertical.step + 1) / 2) * (row + Arithmetic{0, 2 * number(width)}) + columns;
    const double products = 4 * number(tiling.points()) * number(plan.weight.c * plan.weight.n);
    return number(plan.input.n * tiling.tiles()) * (number(plan.input.c) * in + number(plan.weight.n) * out + Arithmetic{products, products});
}

} // namespace

Arithmetic arithmeticOf(const Plan &plan, Algorithm algorithm)
{
    if (!plan.of(algorithm).suits)
        return {};
    const Shape output = outputShape(plan.input, plan.weight, plan.params);
    switch (algorithm) {
    case Algorithm::Loop: return loopArithmetic(plan);
    case Algorithm::Direct:
    case Algorithm::Im2col: return plainArithmetic(plan, output);
    case Algorithm::Winograd: return winogradArithmetic(plan, output);
    case Algorithm::Fourier: break;
    }
    return fourierArithmetic(plan);
}

} // namespace convlab::fast
