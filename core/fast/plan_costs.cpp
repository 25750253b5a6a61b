// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/plan_costs.h"

#include "core/fast/direct.h"
#include "core/fast/fourier_tile.h"
#include "core/fast/winograd.h"
#include "core/fast/winograd_transforms.h"
#include "core/tensor/checked_size.h"

#include <algorithm>
#include <initializer_list>

namespace convlab::fast {

namespace {

// What things cost, in multiply-adds of a register-blocked loop at full speed (57 thousand million a second on the
// Zen 4 core they were measured on). Only their relations matter.
constexpr double loopProduct = 45;      // one at a time, in double
constexpr double loopOutput = 300;      // to find each window
constexpr double vectorProduct = 1.04;  // in registers, less what loads and stores cost
constexpr double setUpBlock = 60;       // to begin and to store six sums of a vector, for each of its positions
constexpr double shiftProduct = 3;      // one output alone: every product loads its input again
constexpr double copiedValue = 8;       // written to memory and read again
constexpr double columnValue = 10;      // the same for columns, which do not fit near the processor
constexpr double transformStep = 5;     // an addition or product of a transform: loads and stores beside it
constexpr double loopCall = 45'000, vectorCall = 60'000; // a microsecond to set up arrays and views
constexpr std::int64_t floatBytes = 4, doubleBytes = 8;

std::int64_t product(std::initializer_list<std::int64_t> factors)
{
    std::int64_t result = 1;
    for (const std::int64_t factor : factors)
        result = checkedProduct(result, factor);
    return result;
}

std::int64_t roundedUp(std::int64_t value, std::int64_t step)
{
    return (value + step - 1) / step * step;
}

Candidate unsuited(Algorithm algorithm, PlanReason reason, std::vector<double> numbers)
{
    Candidate candidate{algorithm, false};
    candidate.reason = reason;
    candidate.numbers = std::move(numbers);
    return candidate;
}

/// A way that holds an array of so many numbers, if it may.
bool fits(double numbers)
{
    return numbers <= static_cast<double>(maxElements);
}

Candidate tooLarge(Algorithm algorithm, double numbers)
{
    return unsuited(algorithm, PlanReason::NeedsMemory, {numbers, static_cast<double>(maxElements)});
}

double asNumber(std::int64_t value)
{
    return static_cast<double>(value);
}

std::int64_t definitionProducts(const PlanSizes &sizes)
{
    return product({sizes.output.count(), sizes.terms()});
}

/// Sums for every output at `positions` places: outputs in blocks, positions in whole vectors.
double sumsEstimate(const PlanSizes &sizes, std::int64_t outs, double terms, double positions)
{
    const double each = outs == 1 ? shiftProduct : vectorProduct * asNumber(outs) + setUpBlock / terms * asNumber((outs + 5) / 6);
    return asNumber(sizes.params.groups) * each * terms * positions;
}

} // namespace

Candidate weighLoop(const PlanSizes &sizes)
{
    Candidate way{Algorithm::Loop};
    way.multiplyAdds = definitionProducts(sizes);
    way.workingBytes = product({sizes.input.count() + sizes.weight.count() + sizes.output.count(), doubleBytes}); // as doubles
    way.estimate = loopCall + loopProduct * asNumber(way.multiplyAdds) + loopOutput * asNumber(sizes.output.count());
    return way;
}

Candidate weighDirect(const PlanSizes &sizes)
{
    if (!fits(sizes.paddedNumbers()))
        return tooLarge(Algorithm::Direct, sizes.paddedNumbers());
    const Extent2 stride = sizes.params.stride;
    const std::int64_t rows = roundedUp(sizes.paddedRows(), stride.h), cols = roundedUp(sizes.paddedCols(), stride.w);
    const std::int64_t pitch = cols / stride.w; // outputs are computed across the whole row and some dropped
    const std::int64_t positions = (sizes.output.h - 1) * pitch + sizes.output.w;
    const bool inPlace = readsInPlace(sizes.params, positions);
    const double cells = inPlace ? 0 : asNumber(sizes.weight.c) * asNumber(rows) * asNumber(cols); // of one group at a time
    if (!fits(cells))
        return tooLarge(Algorithm::Direct, cells);
    Candidate way{Algorithm::Direct};
    way.multiplyAdds = definitionProducts(sizes);
    way.workingBytes = static_cast<std::int64_t>(cells) * floatBytes;
    way.preparedBytes = product({sizes.weight.count(), floatBytes});
    way.estimate = vectorCall + asNumber(sizes.input.n) * (sumsEstimate(sizes, sizes.outsPerGroup(), asNumber(sizes.terms()), asNumber(roundedUp(positions, 16)))
                                                           + copiedValue * asNumber(sizes.params.groups) * cells);
    return way;
}

Candidate weighIm2col(const PlanSizes &sizes)
{
    const std::int64_t outputs = sizes.output.h * sizes.output.w;
    const double columns = asNumber(sizes.terms()) * asNumber(outputs);
    Candidate way = weighDirect(sizes); // the columns are gathered from the same planes
    way.algorithm = Algorithm::Im2col;
    if (!way.suits)
        return way;
    if (!fits(columns))
        return tooLarge(Algorithm::Im2col, columns);
    const std::int64_t planes = way.workingBytes / floatBytes * sizes.params.groups;
    way.workingBytes += product({sizes.terms() * outputs, floatBytes});
    way.estimate = vectorCall + asNumber(sizes.input.n) * (sumsEstimate(sizes, sizes.outsPerGroup(), asNumber(sizes.terms()), asNumber(roundedUp(outputs, 16)))
                                                           + copiedValue * asNumber(planes)
                                                           + columnValue * asNumber(sizes.params.groups) * columns);
    return way;
}

Candidate weighWinograd(const PlanSizes &sizes)
{
    const Shape &weight = sizes.weight;
    const ConvParams &params = sizes.params;
    if (weight.h != 3 || weight.w != 3)
        return unsuited(Algorithm::Winograd, PlanReason::NeedsKernel3x3, {asNumber(weight.h), asNumber(weight.w)});
    if (params.stride != Extent2{})
        return unsuited(Algorithm::Winograd, PlanReason::NeedsStride1, {asNumber(params.stride.h), asNumber(params.stride.w)});
    if (params.dilation != Extent2{})
        return unsuited(Algorithm::Winograd, PlanReason::NeedsDilation1, {asNumber(params.dilation.h), asNumber(params.dilation.w)});
    if (params.groups != 1)
        return unsuited(Algorithm::Winograd, PlanReason::NeedsOneGroup, {asNumber(params.groups)});
    if (params.mode != PaddingMode::Zeros)
        return unsuited(Algorithm::Winograd, PlanReason::NeedsZeroPadding, {});
    if (!fits(sizes.paddedNumbers()))
        return tooLarge(Algorithm::Winograd, sizes.paddedNumbers());
    // A tile's transforms, counted on the formulas: 12 steps of 6 numbers each way in; 10 of 6 to 4 on the way out.
    constexpr std::int64_t inSteps = 12 * 12, outSteps = 10 * 11, kernelSteps = 9 * 12;
    const auto side = static_cast<std::int64_t>(winogradOutput), points = static_cast<std::int64_t>(winogradPoints);
    const std::int64_t tileRows = (sizes.output.h + side - 1) / side, tileCols = (sizes.output.w + side - 1) / side + 1;
    const std::int64_t tiles = tileRows * ((sizes.output.w + side - 1) / side);
    const double cells = 16.0 * asNumber(sizes.input.c) * asNumber(tileRows + 1) * asNumber(tileCols);
    const std::int64_t held = winogradFloats(sizes.input, sizes.output);
    if (!fits(asNumber(held)))
        return tooLarge(Algorithm::Winograd, asNumber(held));
    Candidate way{Algorithm::Winograd};
    const std::int64_t transforms = inSteps * sizes.input.c + outSteps * weight.n;
    way.multiplyAdds = product({sizes.input.n, tiles, points * sizes.input.c * weight.n + transforms});
    way.preparation = product({weight.n * weight.c, kernelSteps});
    way.workingBytes = held * floatBytes;
    way.preparedBytes = product({points, weight.n * weight.c, floatBytes});
    const double positions = asNumber(roundedUp(tileRows * tileCols, static_cast<std::int64_t>(winogradStep)));
    way.estimate = vectorCall + asNumber(sizes.input.n) * (sumsEstimate(sizes, weight.n, asNumber(points * sizes.input.c), positions)
                                                           + transformStep * positions * asNumber(transforms) + copiedValue * cells);
    return way;
}

Candidate weighFourier(const PlanSizes &sizes)
{
    if (!fits(sizes.paddedNumbers()))
        return tooLarge(Algorithm::Fourier, sizes.paddedNumbers());
    const Shape &weight = sizes.weight;
    const FourierTiling tiling = fourierTiling(sizes.input, weight, sizes.params);
    const std::int64_t outs = sizes.outsPerGroup();
    const double planes = tiling.planeNumbers(sizes.input.c);
    const double held = std::max(planes, 2 * asNumber(tiling.points()) * asNumber(weight.c) * asNumber(roundedUp(weight.n, 4)));
    if (!fits(held))
        return tooLarge(Algorithm::Fourier, held);
    Candidate way{Algorithm::Fourier};
    const std::int64_t pairs = weight.n * weight.c;
    way.multiplyAdds = product({sizes.input.n, tiling.tiles(), product({sizes.input.c + weight.n, tiling.transform()}) + product({4, tiling.points(), pairs})});
    way.preparation = product({pairs, tiling.transform()});
    const auto block = static_cast<std::int64_t>(fourierBlock(tiling, weight.c, outs));
    way.workingBytes = product({static_cast<std::int64_t>(planes) + block * (2 * tiling.points() * (weight.c + outs)
                                                                             + tiling.vertical.step * tiling.horizontal.length), floatBytes});
    way.preparedBytes = product({2, tiling.points(), pairs, floatBytes});
    way.estimate = vectorCall + asNumber(sizes.input.n) * fourierEstimate(tiling, weight, sizes.params);
    return way;
}

} // namespace convlab::fast
