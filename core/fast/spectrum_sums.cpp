// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/spectrum_sums.h"

#include "core/fast/fourier_transforms.h"
#include "core/tensor/checked_size.h"

#include <algorithm>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/spectrum_sums.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, fourierStep>;
using Vec = hn::Vec<Tag>;

// Complex sums in registers, twice as many vectors; the rest is for the planes' numbers and a kernel's.
#if HWY_TARGET <= HWY_AVX3
constexpr std::size_t blockOuts = 4, blockVecs = 3;
#else
constexpr std::size_t blockOuts = 2, blockVecs = 2;
#endif

std::size_t spectrumBlock(std::size_t outs)
{
    return std::min(outs, blockOuts);
}

/// `Outs` sums at Vecs · lanes planes.
template<std::size_t Outs, std::size_t Vecs>
HWY_INLINE void sumBlock(const float *kernel, std::size_t terms, const float *in, float *out, std::size_t planes, std::size_t outs)
{
    const Tag tag;
    const std::size_t lanes = hn::Lanes(tag);
    Vec re[Outs][Vecs], im[Outs][Vecs];
    for (std::size_t o = 0; o < Outs; ++o)
        for (std::size_t v = 0; v < Vecs; ++v)
            re[o][v] = im[o][v] = hn::Zero(tag);
    for (std::size_t t = 0; t < terms; ++t, in += 2 * planes, kernel += 2 * Outs) {
        Vec inRe[Vecs], inIm[Vecs];
        for (std::size_t v = 0; v < Vecs; ++v) {
            inRe[v] = hn::LoadU(tag, in + v * lanes);
            inIm[v] = hn::LoadU(tag, in + planes + v * lanes);
        }
        for (std::size_t o = 0; o < Outs; ++o) {
            const Vec kernelRe = hn::Set(tag, kernel[o]), kernelIm = hn::Set(tag, kernel[Outs + o]);
            for (std::size_t v = 0; v < Vecs; ++v) {
                re[o][v] = hn::NegMulAdd(kernelIm, inIm[v], hn::MulAdd(kernelRe, inRe[v], re[o][v]));
                im[o][v] = hn::MulAdd(kernelIm, inRe[v], hn::MulAdd(kernelRe, inIm[v], im[o][v]));
            }
        }
    }
    for (std::size_t o = 0; o < std::min(Outs, outs); ++o) {
        for (std::size_t v = 0; v < Vecs; ++v) {
            hn::StoreU(re[o][v], tag, out + 2 * o * planes + v * lanes);
            hn::StoreU(im[o][v], tag, out + (2 * o + 1) * planes + v * lanes);
        }
    }
}

/// What one call works on.
struct Work {
    const float *kernels;
    std::size_t outs, terms;
    const float *in;
    float *out;
    std::size_t planes;
};

template<std::size_t Outs, std::size_t Vecs>
HWY_INLINE void sumPlanes(const Work &work, std::size_t at)
{
    for (std::size_t first = 0; first < work.outs; first += Outs)
        sumBlock<Outs, Vecs>(work.kernels + first * work.terms * 2, work.terms, work.in + at, work.out + 2 * first * work.planes + at, work.planes,
                             work.outs - first);
}

template<std::size_t Outs>
HWY_INLINE void sumAll(const Work &work)
{
    const std::size_t lanes = hn::Lanes(Tag());
    std::size_t at = 0;
    for (; at + blockVecs * lanes <= work.planes; at += blockVecs * lanes)
        sumPlanes<Outs, blockVecs>(work, at);
    for (; at < work.planes; at += lanes)
        sumPlanes<Outs, 1>(work, at);
}

void sumPoint(const float *kernels, std::size_t outs, std::size_t terms, const float *in, float *out, std::size_t planes)
{
    const Work work{kernels, outs, terms, in, out, planes};
    if (outs == 1)
        sumAll<1>(work);
    else if (outs < blockOuts)
        outs == 2 ? sumAll<2>(work) : sumAll<3>(work);
    else
        sumAll<blockOuts>(work);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(spectrumBlock);
HWY_EXPORT(sumPoint);

SpectrumSums::SpectrumSums(std::size_t points, std::size_t outs, std::size_t terms)
    : m_outs(outs), m_terms(terms), m_block(HWY_DYNAMIC_DISPATCH(spectrumBlock)(outs)), m_blocks((outs + m_block - 1) / m_block),
      m_kernels(static_cast<std::size_t>(checkedCount({static_cast<std::int64_t>(points), static_cast<std::int64_t>(m_blocks * m_block),
                                                       static_cast<std::int64_t>(terms), 2})))
{
}

void SpectrumSums::set(std::size_t point, std::size_t out, std::size_t term, float re, float im)
{
    float *const to = &m_kernels[((point * m_blocks + out / m_block) * m_terms + term) * 2 * m_block + out % m_block];
    to[0] = re;
    to[m_block] = im;
}

void SpectrumSums::compute(std::size_t point, const float *in, float *out, std::size_t planes) const
{
    const float *const kernels = m_kernels.data() + point * m_blocks * m_terms * 2 * m_block;
    HWY_DYNAMIC_DISPATCH(sumPoint)(kernels, m_outs, m_terms, in, out, planes);
}

} // namespace convlab::fast
#endif
