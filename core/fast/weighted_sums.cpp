// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/weighted_sums.h"

#include <algorithm>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/weighted_sums.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/cache_control.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, 16>;
using Vec = hn::Vec<Tag>;

// Sums in registers: as many as there are registers, less those for the sources and a weight.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t blockOuts = 6, blockVecs = 4;
#else
constexpr std::size_t blockOuts = 4, blockVecs = 3;
#endif

std::size_t outsPerBlock(std::size_t outs)
{
    return outs == 1 ? 1 : blockOuts;
}

// Half a vector, where there are halves.
constexpr std::size_t halfLanes = hn::MaxLanes(Tag()) > 1 ? hn::MaxLanes(Tag()) / 2 : 1;
using HalfTag = hn::CappedTag<float, halfLanes>;

/// Sums of `Outs` outputs at neighbouring positions: `Vecs` vectors, and half a one if there is a Tail.
template<std::size_t Outs, std::size_t Vecs, bool Tail>
struct Block {
    static constexpr std::size_t vecs = std::max<std::size_t>(Vecs, 1);
    static std::size_t positions() { return Vecs * hn::Lanes(Tag()) + (Tail ? halfLanes : 0); }

    Vec sum[Outs][vecs];
    hn::Vec<HalfTag> tail[Outs];

    HWY_INLINE void start(const float *bias)
    {
        for (std::size_t o = 0; o < Outs; ++o) {
            for (std::size_t v = 0; v < Vecs; ++v)
                sum[o][v] = hn::Set(Tag(), bias[o]);
            tail[o] = hn::Set(HalfTag(), Tail ? bias[o] : 0.0f);
        }
    }

    HWY_INLINE void add(const float *source, const float *weights)
    {
        const Tag tag;
        const std::size_t lanes = hn::Lanes(tag);
        Vec values[vecs];
        for (std::size_t v = 0; v < Vecs; ++v)
            values[v] = hn::LoadU(tag, source + v * lanes);
        for (std::size_t o = 0; o < Outs; ++o) {
            const Vec weight = hn::Set(tag, weights[o]);
            for (std::size_t v = 0; v < Vecs; ++v)
                sum[o][v] = hn::MulAdd(weight, values[v], sum[o][v]);
        }
        if constexpr (Tail) {
            const auto last = hn::LoadU(HalfTag(), source + Vecs * lanes);
            for (std::size_t o = 0; o < Outs; ++o)
                tail[o] = hn::MulAdd(hn::Set(HalfTag(), weights[o]), last, tail[o]);
        }
    }

    HWY_INLINE void store(float *HWY_RESTRICT to, std::size_t apart) const
    {
        for (std::size_t o = 0; o < Outs; ++o) {
            for (std::size_t v = 0; v < Vecs; ++v)
                hn::StoreU(sum[o][v], Tag(), to + o * apart + v * hn::Lanes(Tag()));
            if constexpr (Tail)
                hn::StoreU(tail[o], HalfTag(), to + o * apart + Vecs * hn::Lanes(Tag()));
        }
    }
};

/// The sums at the positions from `at` on; those of an output side by side, `apart` from the next's. `fetch`: the positions
/// behind them are called into the cache, because they come next.
template<typename Sums>
HWY_INLINE void sumBlock(const float *const *sources, std::size_t terms, const float *weights, std::size_t outs, const float *bias, std::size_t at,
                         float *HWY_RESTRICT to, std::size_t apart, bool fetch)
{
    constexpr std::size_t line = 64 / sizeof(float);
    Sums sums;
    sums.start(bias);
    for (std::size_t t = 0; t < terms; ++t, weights += outs) {
        const float *source = sources[t] + at;
        if (fetch)
            for (std::size_t ahead = 0; ahead < Sums::positions(); ahead += line)
                hwy::Prefetch(source + Sums::positions() + ahead);
        sums.add(source, weights);
    }
    sums.store(to, apart);
}

/// Copies the part of [at, at + count) that lies in the output.
void scatter(const float *sums, std::size_t at, std::size_t count, std::size_t out, const SumTarget &target)
{
    float *plane = target.first + out * target.planeSize;
    for (std::size_t done = 0; done < count;) {
        const std::size_t row = (at + done) / target.pitch, column = (at + done) % target.pitch;
        const std::size_t here = std::min(count - done, target.pitch - column);
        if (column < target.width)
            std::copy_n(sums + done, std::min(here, target.width - column), plane + row * target.width + column);
        done += here;
    }
}

/// What one call of sumPlanes works on.
struct Work {
    const float *const *sources;
    std::size_t terms;
    const float *weights, *bias;
    std::size_t outs;
    const SumTarget &target;
    SumReading reading;
};

/// Outputs first … first + Outs − 1; where every position has its place in the output they are written there at once.
template<std::size_t Outs, std::size_t Vecs, bool Tail>
void sumOuts(const Work &work, std::size_t first, std::size_t at, std::size_t count)
{
    using Sums = Block<Outs, Vecs, Tail>;
    const SumTarget &target = work.target;
    const std::size_t full = Sums::positions();
    const float *const weights = work.weights + first * work.terms, *const bias = work.bias + first;
    if (target.pitch == target.width && count == full) {
        sumBlock<Sums>(work.sources, work.terms, weights, Outs, bias, at, target.first + first * target.planeSize + at, target.planeSize, first == 0);
        return;
    }
    HWY_ALIGN float sums[Outs * (Vecs + 1) * hn::MaxLanes(Tag())];
    sumBlock<Sums>(work.sources, work.terms, weights, Outs, bias, at, sums, full, first == 0);
    for (std::size_t o = 0; o < Outs; ++o)
        scatter(sums + o * full, at, count, first + o, target);
}

/// The outputs that do not fill a block.
template<std::size_t Outs, std::size_t Vecs, bool Tail>
HWY_INLINE void sumFewOuts(const Work &work, std::size_t first, std::size_t at, std::size_t count)
{
    if (work.outs - first == Outs)
        return sumOuts<Outs, Vecs, Tail>(work, first, at, count);
    if constexpr (Outs > 1)
        sumFewOuts<Outs - 1, Vecs, Tail>(work, first, at, count);
}

/// `count` positions from `at` on. Where nothing may be read beyond, some positions before them are summed once more.
template<std::size_t Outs, std::size_t Vecs, bool Tail>
void sumStep(const Work &work, std::size_t at, std::size_t count)
{
    const std::size_t full = Block<Outs, Vecs, Tail>::positions();
    if (work.reading == SumReading::Inside) {
        at -= full - count;
        count = full;
    }
    std::size_t first = 0;
    for (; first + Outs <= work.outs; first += Outs)
        sumOuts<Outs, Vecs, Tail>(work, first, at, count);
    if constexpr (Outs > 1) {
        if (first < work.outs)
            sumFewOuts<Outs - 1, Vecs, Tail>(work, first, at, count);
    }
}

/// As many vectors as the last positions need: small maps would wait for positions that nobody wants.
template<std::size_t Outs, std::size_t Vecs>
void sumRest(const Work &work, std::size_t at, std::size_t count)
{
    const std::size_t full = Vecs * hn::Lanes(Tag());
    if constexpr (Vecs > 1) {
        if (count <= full - hn::Lanes(Tag()))
            return sumRest<Outs, Vecs - 1>(work, at, count);
    }
    if constexpr (Outs > 1 && halfLanes > 1) {
        if (count <= full - halfLanes)
            return sumStep<Outs, Vecs - 1, true>(work, at, count);
    }
    sumStep<Outs, Vecs, false>(work, at, count);
}

template<std::size_t Outs, std::size_t Vecs>
void sumAll(const Work &work, std::size_t begin, std::size_t end)
{
    const std::size_t step = Vecs * hn::Lanes(Tag());
    for (std::size_t at = begin; at < end; at += step)
        sumRest<Outs, Vecs>(work, at, std::min(step, end - at));
}

void sumPlanes(const float *const *sources, std::size_t terms, const float *weights, const float *bias, std::size_t outs,
               std::size_t begin, std::size_t end, const SumTarget &target, SumReading reading)
{
    const Work work{sources, terms, weights, bias, outs, target, reading};
    if (outs == 1)
        sumAll<1, 4>(work, begin, end);
    else
        sumAll<blockOuts, blockVecs>(work, begin, end);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(outsPerBlock);
HWY_EXPORT(sumPlanes);

WeightedSums::WeightedSums(const float *weight, std::size_t outs, std::size_t terms, const std::vector<float> &bias)
    : m_outs(outs), m_terms(terms), m_weights(outs * terms), m_bias(bias)
{
    m_bias.resize(outs);
    const std::size_t whole = HWY_DYNAMIC_DISPATCH(outsPerBlock)(outs);
    for (std::size_t first = 0; first < outs; first += whole) {
        const std::size_t block = std::min(whole, outs - first);
        float *const to = &m_weights[first * terms];
        for (std::size_t o = 0; o < block; ++o)
            for (std::size_t t = 0; t < terms; ++t)
                to[t * block + o] = weight[(first + o) * terms + t];
    }
}

void WeightedSums::compute(const float *const *sources, std::size_t begin, std::size_t end, const SumTarget &target,
                           SumReading reading) const
{
    HWY_DYNAMIC_DISPATCH(sumPlanes)(sources, m_terms, m_weights.data(), m_bias.data(), m_outs, begin, end, target, reading);
}

} // namespace convlab::fast
#endif
