// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/pair_sums.h"

#include <algorithm>

// Compiled once for each kind of processor; the best one is chosen when the program runs. Those that multiply and add
// pairs in one instruction are worth a version of their own.
#define HWY_WANT_AVX3_DL
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/pair_sums.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
#undef CONVLAB_PAIRS_IN_ONE
#if HWY_TARGET == HWY_AVX3_DL && HWY_COMPILER_GCC_ACTUAL
#pragma GCC target("avx512vnni") // what the target is chosen for, but does not switch on in Highway 1.0
#define CONVLAB_PAIRS_IN_ONE 1
#else
#define CONVLAB_PAIRS_IN_ONE 0
#endif
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace { // others compile for the same kinds of processors, and must not meet these names

namespace hn = hwy::HWY_NAMESPACE;

#if HWY_TARGET == HWY_SCALAR
// One lane holds no pair: plain loops for processors without vectors.
void sumPairRows(const std::int16_t *const *pairs, int pairRows, int cols, const std::ptrdiff_t *offsets, const std::int32_t *weights,
                 float unit, std::size_t count, int outs, float *const *out, bool add)
{
    for (int q = 0; q < outs; ++q) {
        for (std::size_t i = 0; i < count; ++i) {
            std::int32_t sum = 0;
            for (int tap = 0; tap < pairRows * cols; ++tap) {
                const std::int16_t *const levels = pairs[tap / cols] + 2 * static_cast<std::ptrdiff_t>(i) + 2 * offsets[tap % cols];
                const std::int32_t both = weights[2 * tap + q];
                sum += levels[0] * static_cast<std::int16_t>(both & 0xffff) + levels[1] * (both >> 16);
            }
            out[q][i] = static_cast<float>(sum) * unit + (add ? out[q][i] : 0.0F);
        }
    }
}
#else

using Tag = hn::CappedTag<float, 16>;
using SumTag = hn::RebindToSigned<Tag>;
using PairTag = hn::Repartition<std::int16_t, SumTag>;
using Sum = hn::Vec<SumTag>;
using Pair = hn::Vec<PairTag>;

#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t blockVecs = 6;
#else
constexpr std::size_t blockVecs = 4;
#endif

/// A sum that grows; not every processor adds up both numbers of a pair at once.
struct Growing {
    Sum sum;
#if !HWY_ARCH_X86
    Sum other;
#endif
};

HWY_INLINE void clear(Growing &sum)
{
    sum.sum = hn::Zero(SumTag());
#if !HWY_ARCH_X86
    sum.other = hn::Zero(SumTag());
#endif
}

HWY_INLINE Sum wholeOf(const Growing &sum)
{
#if HWY_ARCH_X86
    return sum.sum;
#else
    return hn::RearrangeToOddPlusEven(sum.sum, sum.other);
#endif
}

HWY_INLINE void addPairs(Pair levels, Pair weights, Growing &to)
{
#if CONVLAB_PAIRS_IN_ONE
    to.sum = Sum{_mm512_dpwssd_epi32(to.sum.raw, levels.raw, weights.raw)};
#elif HWY_ARCH_X86
    Sum unused = to.sum;
    to.sum = hn::ReorderWidenMulAccumulate(SumTag(), levels, weights, to.sum, unused);
#else
    to.sum = hn::ReorderWidenMulAccumulate(SumTag(), levels, weights, to.sum, to.other);
#endif
}

/// What one call of sumPairRows works on.
struct Work {
    const std::int16_t *const *pairs;
    int pairRows, cols;
    const std::ptrdiff_t *offsets;
    const std::int32_t *weights;
    float unit;
    float *const *out;
    bool add;
};

HWY_INLINE void store(const Work &work, const Growing &sum, float *to)
{
    const Tag tag;
    const auto value = hn::ConvertTo(tag, wholeOf(sum)), unit = hn::Set(tag, work.unit);
    hn::StoreU(work.add ? hn::MulAdd(value, unit, hn::LoadU(tag, to)) : hn::Mul(value, unit), tag, to);
}

template<std::size_t Outs, std::size_t Vecs>
HWY_INLINE void sumBlock(const Work &work, std::size_t at)
{
    const SumTag sumTag;
    const PairTag pairTag;
    Growing sum[Outs][Vecs];
    for (std::size_t q = 0; q < Outs; ++q)
        for (std::size_t v = 0; v < Vecs; ++v)
            clear(sum[q][v]);
    const std::int32_t *weights = work.weights;
    for (int p = 0; p < work.pairRows; ++p) {
        const std::int16_t *const row = work.pairs[p] + 2 * at;
        for (int l = 0; l < work.cols; ++l, weights += 2) {
            const std::int16_t *const from = row + 2 * work.offsets[l];
            Pair levels[Vecs];
            for (std::size_t v = 0; v < Vecs; ++v)
                levels[v] = hn::LoadU(pairTag, from + v * hn::Lanes(pairTag));
            for (std::size_t q = 0; q < Outs; ++q) {
                const Pair weight = hn::BitCast(pairTag, hn::Set(sumTag, weights[q]));
                for (std::size_t v = 0; v < Vecs; ++v)
                    addPairs(levels[v], weight, sum[q][v]);
            }
        }
    }
    for (std::size_t q = 0; q < Outs; ++q)
        for (std::size_t v = 0; v < Vecs; ++v)
            store(work, sum[q][v], work.out[q] + at + v * hn::Lanes(sumTag));
}

/// As few vectors as the last samples need.
template<std::size_t Outs, std::size_t Vecs>
void sumRest(const Work &work, std::size_t at, std::size_t count)
{
    if constexpr (Vecs > 1) {
        if (count <= (Vecs - 1) * hn::Lanes(SumTag()))
            return sumRest<Outs, Vecs - 1>(work, at, count);
    }
    sumBlock<Outs, Vecs>(work, at);
}

template<std::size_t Outs>
void sumAll(const Work &work, std::size_t count)
{
    const std::size_t step = blockVecs * hn::Lanes(SumTag());
    for (std::size_t at = 0; at < count; at += step)
        sumRest<Outs, blockVecs>(work, at, std::min(step, count - at));
}

void sumPairRows(const std::int16_t *const *pairs, int pairRows, int cols, const std::ptrdiff_t *offsets, const std::int32_t *weights,
                 float unit, std::size_t count, int outs, float *const *out, bool add)
{
    const Work work{pairs, pairRows, cols, offsets, weights, unit, out, add};
    if (outs == 1)
        sumAll<1>(work, count);
    else
        sumAll<2>(work, count);
}

#endif

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(sumPairRows);

PairSums::PairSums(const std::vector<std::int16_t> &weights, int rows, int cols, double unit)
    : m_rows(rows), m_cols(cols), m_unit(static_cast<float>(unit))
{
    const auto weightAt = [&](int row, int col) -> std::uint32_t {
        return row < 0 || row >= rows ? 0 : static_cast<std::uint16_t>(weights[static_cast<std::size_t>(row * cols + col)]);
    };
    for (int p = 0; p < pairRows(2); ++p) {
        for (int col = 0; col < cols; ++col) {
            for (int q = 0; q < 2; ++q)
                m_weights.push_back(static_cast<std::int32_t>(weightAt(2 * p - q, col) | weightAt(2 * p + 1 - q, col) << 16));
        }
    }
}

void PairSums::compute(const std::int16_t *const *pairs, const std::ptrdiff_t *offsets, std::size_t count, int outs,
                       float *const *out, bool add) const
{
    HWY_DYNAMIC_DISPATCH(sumPairRows)
    (pairs, pairRows(outs), m_cols, offsets, m_weights.data(), m_unit, count, outs, out, add);
}

} // namespace convlab::fast
#endif
