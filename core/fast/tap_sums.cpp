// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/tap_sums.h"

#include <algorithm>
#include <iterator>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/tap_sums.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace { // others compile for the same kinds of processors, and must not meet these names

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, 16>;
using Vec = hn::Vec<Tag>;

// Sums in registers: as many as there are registers, less those for numbers and a weight.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t manyVecs = 5, singleVecs = 8;
#else
constexpr std::size_t manyVecs = 2, singleVecs = 6;
#endif

/// What one call of sumTapRows works on.
struct Work {
    const float *const *rows;
    int height, width;
    const std::ptrdiff_t *offsets;
    const float *weights;
    float *const *out;
    bool add;
};

/// The terms that row t has in the sums of outputs First … Last.
template<std::size_t First, std::size_t Last, std::size_t Outs, std::size_t Vecs>
HWY_INLINE void addRow(const Work &work, int t, std::size_t at, Vec (&sum)[Outs][Vecs])
{
    const Tag tag;
    const float *const row = work.rows[t] + at;
    for (int l = 0; l < work.width; ++l) {
        const float *const from = row + work.offsets[l];
        Vec numbers[Vecs];
        for (std::size_t v = 0; v < Vecs; ++v)
            numbers[v] = hn::LoadU(tag, from + v * hn::Lanes(tag));
        for (std::size_t q = First; q <= Last; ++q) {
            const Vec weight = hn::Set(tag, work.weights[(t - static_cast<int>(q)) * work.width + l]);
            for (std::size_t v = 0; v < Vecs; ++v)
                sum[q][v] = hn::MulAdd(weight, numbers[v], sum[q][v]);
        }
    }
}

/// Rows that not all outputs read are told apart when this is compiled, not in the loop. Height at least 3 for four outputs.
template<std::size_t Outs, std::size_t Vecs>
HWY_INLINE void addRows(const Work &work, std::size_t at, Vec (&sum)[Outs][Vecs])
{
    if constexpr (Outs == 4) {
        addRow<0, 0>(work, 0, at, sum);
        addRow<0, 1>(work, 1, at, sum);
        addRow<0, 2>(work, 2, at, sum);
    }
    for (int t = static_cast<int>(Outs) - 1; t < work.height; ++t)
        addRow<0, Outs - 1>(work, t, at, sum);
    if constexpr (Outs == 4) {
        addRow<1, 3>(work, work.height, at, sum);
        addRow<2, 3>(work, work.height + 1, at, sum);
        addRow<3, 3>(work, work.height + 2, at, sum);
    }
}

template<std::size_t Outs, std::size_t Vecs>
HWY_INLINE void sumBlock(const Work &work, std::size_t at, std::size_t count)
{
    const Tag tag;
    const std::size_t lanes = hn::Lanes(tag);
    const bool all = count >= Vecs * lanes;
    HWY_ALIGN float rest[Outs][Vecs * hn::MaxLanes(Tag())];
    Vec sum[Outs][Vecs];
    for (std::size_t q = 0; q < Outs; ++q) {
        if (work.add && !all)
            std::fill(std::copy_n(work.out[q] + at, count, rest[q]), std::end(rest[q]), 0.0F);
        const float *const before = all ? work.out[q] + at : rest[q];
        for (std::size_t v = 0; v < Vecs; ++v)
            sum[q][v] = work.add ? hn::LoadU(tag, before + v * lanes) : hn::Zero(tag);
    }
    addRows(work, at, sum);
    for (std::size_t q = 0; q < Outs; ++q) {
        float *const to = all ? work.out[q] + at : rest[q];
        for (std::size_t v = 0; v < Vecs; ++v)
            hn::StoreU(sum[q][v], tag, to + v * lanes);
        if (!all)
            std::copy_n(rest[q], count, work.out[q] + at);
    }
}

/// As few vectors as the last numbers need.
template<std::size_t Outs, std::size_t Vecs>
void sumRest(const Work &work, std::size_t at, std::size_t count)
{
    if constexpr (Vecs > 1) {
        if (count <= (Vecs - 1) * hn::Lanes(Tag()))
            return sumRest<Outs, Vecs - 1>(work, at, count);
    }
    sumBlock<Outs, Vecs>(work, at, count);
}

template<std::size_t Outs, std::size_t Vecs>
void sumAll(const Work &work, std::size_t count)
{
    const std::size_t step = Vecs * hn::Lanes(Tag());
    for (std::size_t at = 0; at < count; at += step)
        sumRest<Outs, Vecs>(work, at, std::min(step, count - at));
}

void sumTapRows(const float *const *rows, int height, int width, const std::ptrdiff_t *offsets, const float *weights, std::size_t count,
                int outs, float *const *out, bool add)
{
    if (outs == 4 && height >= 3)
        return sumAll<4, manyVecs>({rows, height, width, offsets, weights, out, add}, count);
    for (int q = 0; q < outs; ++q)
        sumAll<1, singleVecs>({rows + q, height, width, offsets, weights, out + q, add}, count);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(sumTapRows);

void TapSums::compute(const float *const *rows, const std::ptrdiff_t *offsets, std::size_t count, int outs, float *const *out,
                      bool add) const
{
    HWY_DYNAMIC_DISPATCH(sumTapRows)(rows, m_rows, m_cols, offsets, m_weights.data(), count, outs, out, add);
}

} // namespace convlab::fast
#endif
