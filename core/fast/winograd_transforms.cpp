// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/winograd_transforms.h"

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/winograd_transforms.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, winogradStep>;
using Vec = hn::Vec<Tag>;

/// out = Bᵀ · in for six vectors that stand `stride` apart.
HWY_INLINE void inputPoints(const Vec *in, std::size_t stride, Vec *out)
{
    const Tag tag;
    const Vec two = hn::Set(tag, 2.0f), four = hn::Set(tag, 4.0f), five = hn::Set(tag, 5.0f);
    const Vec d0 = in[0], d1 = in[stride], d2 = in[2 * stride], d3 = in[3 * stride], d4 = in[4 * stride], d5 = in[5 * stride];
    const Vec evens = hn::NegMulAdd(four, d2, d4), odds = hn::NegMulAdd(four, d1, d3);
    const Vec twos = hn::Mul(two, hn::Sub(d3, d1)), rest = hn::Sub(d4, d2);
    out[0] = hn::MulAdd(four, d0, hn::NegMulAdd(five, d2, d4));
    out[stride] = hn::Add(evens, odds);
    out[2 * stride] = hn::Sub(evens, odds);
    out[3 * stride] = hn::Add(rest, twos);
    out[4 * stride] = hn::Sub(rest, twos);
    out[5 * stride] = hn::MulAdd(four, d1, hn::NegMulAdd(five, d3, d5));
}

/// out = Aᵀ · in, six vectors to four.
HWY_INLINE void outputPoints(const Vec *in, std::size_t stride, Vec *out, std::size_t outStride)
{
    const Tag tag;
    const Vec sum = hn::Add(in[stride], in[2 * stride]), difference = hn::Sub(in[stride], in[2 * stride]);
    const Vec sum2 = hn::Add(in[3 * stride], in[4 * stride]), difference2 = hn::Sub(in[3 * stride], in[4 * stride]);
    out[0] = hn::Add(in[0], hn::Add(sum, sum2));
    out[outStride] = hn::MulAdd(hn::Set(tag, 2.0f), difference2, difference);
    out[2 * outStride] = hn::MulAdd(hn::Set(tag, 4.0f), sum2, sum);
    out[3 * outStride] = hn::Add(in[5 * stride], hn::MulAdd(hn::Set(tag, 8.0f), difference2, difference));
}

void tilesToPoints(const std::array<const float *, winogradPoints> &cells, std::size_t tiles, float *transformed, std::size_t pointStride)
{
    const Tag tag;
    for (std::size_t at = 0; at < tiles; at += hn::Lanes(tag)) {
        Vec tile[winogradPoints], half[winogradPoints];
        for (std::size_t i = 0; i < winogradPoints; ++i)
            tile[i] = hn::LoadU(tag, cells[i] + at);
        for (std::size_t column = 0; column < winogradInput; ++column)
            inputPoints(tile + column, winogradInput, half + column);
        for (std::size_t row = 0; row < winogradInput; ++row)
            inputPoints(half + row * winogradInput, 1, tile + row * winogradInput);
        for (std::size_t i = 0; i < winogradPoints; ++i)
            hn::StoreU(tile[i], tag, transformed + i * pointStride + at);
    }
}

void pointsToRows(const float *points, std::size_t pointStride, std::size_t tiles, float bias, float *rows, std::size_t rowStride)
{
    const Tag tag;
    const Vec added = hn::Set(tag, bias);
    for (std::size_t at = 0; at < tiles; at += hn::Lanes(tag)) {
        Vec point[winogradPoints], half[winogradOutput * winogradInput];
        for (std::size_t i = 0; i < winogradPoints; ++i)
            point[i] = hn::LoadU(tag, points + i * pointStride + at);
        for (std::size_t column = 0; column < winogradInput; ++column)
            outputPoints(point + column, winogradInput, half + column, winogradInput);
        for (std::size_t row = 0; row < winogradOutput; ++row) {
            Vec out[winogradOutput];
            outputPoints(half + row * winogradInput, 1, out, 1);
            hn::StoreInterleaved4(hn::Add(out[0], added), hn::Add(out[1], added), hn::Add(out[2], added), hn::Add(out[3], added), tag,
                                  rows + row * rowStride + winogradOutput * at);
        }
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(tilesToPoints);
HWY_EXPORT(pointsToRows);

void transformTiles(const std::array<const float *, winogradPoints> &cells, std::size_t tiles, float *transformed, std::size_t pointStride)
{
    HWY_DYNAMIC_DISPATCH(tilesToPoints)(cells, tiles, transformed, pointStride);
}

void transformSums(const float *points, std::size_t pointStride, std::size_t tiles, float bias, float *rows, std::size_t rowStride)
{
    HWY_DYNAMIC_DISPATCH(pointsToRows)(points, pointStride, tiles, bias, rows, rowStride);
}

std::array<float, winogradPoints> transformedKernel(const float *kernel)
{
    constexpr double g[winogradInput][3] = {{1.0 / 4, 0, 0},           {-1.0 / 6, -1.0 / 6, -1.0 / 6}, {-1.0 / 6, 1.0 / 6, -1.0 / 6},
                                            {1.0 / 24, 1.0 / 12, 1.0 / 6}, {1.0 / 24, -1.0 / 12, 1.0 / 6}, {0, 0, 1}};
    std::array<float, winogradPoints> points{};
    for (std::size_t row = 0; row < winogradInput; ++row) {
        for (std::size_t column = 0; column < winogradInput; ++column) {
            double sum = 0;
            for (std::size_t m = 0; m < 3; ++m)
                for (std::size_t l = 0; l < 3; ++l)
                    sum += g[row][m] * static_cast<double>(kernel[m * 3 + l]) * g[column][l];
            points[row * winogradInput + column] = static_cast<float>(sum);
        }
    }
    return points;
}

} // namespace convlab::fast
#endif
