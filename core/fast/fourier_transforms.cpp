// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/fourier_transforms.h"

#include <algorithm>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/fourier_transforms.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<float, fourierStep>;
using Vec = hn::Vec<Tag>;

/// A complex number for each plane. In memory: the real parts, then the imaginary ones.
struct Complex {
    Vec re, im;
};

HWY_INLINE std::size_t complexFloats()
{
    return 2 * hn::Lanes(Tag());
}

HWY_INLINE Complex load(const float *from)
{
    const Tag tag;
    return {hn::LoadU(tag, from), hn::LoadU(tag, from + hn::Lanes(tag))};
}

HWY_INLINE void store(const Complex &value, float *to)
{
    const Tag tag;
    hn::StoreU(value.re, tag, to);
    hn::StoreU(value.im, tag, to + hn::Lanes(tag));
}

HWY_INLINE Complex operator+(const Complex &a, const Complex &b)
{
    return {hn::Add(a.re, b.re), hn::Add(a.im, b.im)};
}

HWY_INLINE Complex operator-(const Complex &a, const Complex &b)
{
    return {hn::Sub(a.re, b.re), hn::Sub(a.im, b.im)};
}

/// a · root, or a · the root's conjugate.
template<bool Inverse>
HWY_INLINE Complex turned(const Complex &a, const float *root)
{
    const Tag tag;
    const Vec re = hn::Set(tag, root[0]), im = hn::Set(tag, root[1]);
    if constexpr (Inverse)
        return {hn::MulAdd(a.im, im, hn::Mul(a.re, re)), hn::NegMulAdd(a.re, im, hn::Mul(a.im, re))};
    else
        return {hn::NegMulAdd(a.im, im, hn::Mul(a.re, re)), hn::MulAdd(a.re, im, hn::Mul(a.im, re))};
}

/// Four numbers `step` floats apart, of a block cut into four; without roots where they are all 1.
template<bool Turn>
HWY_INLINE void cutInFour(float *first, std::size_t step, const float *roots)
{
    const Complex x0 = load(first), x1 = load(first + step), x2 = load(first + 2 * step), x3 = load(first + 3 * step);
    const Complex sum02 = x0 + x2, difference02 = x0 - x2, sum13 = x1 + x3, difference13 = x1 - x3;
    const Complex quarter{difference13.im, hn::Neg(difference13.re)}; // times −i
    store(sum02 + sum13, first);
    if constexpr (Turn) {
        store(turned<false>(difference02 + quarter, roots), first + step);
        store(turned<false>(sum02 - sum13, roots + 2), first + 2 * step);
        store(turned<false>(difference02 - quarter, roots + 4), first + 3 * step);
    } else {
        store(difference02 + quarter, first + step);
        store(sum02 - sum13, first + 2 * step);
        store(difference02 - quarter, first + 3 * step);
    }
}

/// The way back of cutInFour, times 4.
template<bool Turn>
HWY_INLINE void joinFour(float *first, std::size_t step, const float *roots)
{
    Complex x0 = load(first), x1 = load(first + step), x2 = load(first + 2 * step), x3 = load(first + 3 * step);
    if constexpr (Turn) {
        x1 = turned<true>(x1, roots);
        x2 = turned<true>(x2, roots + 2);
        x3 = turned<true>(x3, roots + 4);
    }
    const Complex sum02 = x0 + x2, difference02 = x0 - x2, sum13 = x1 + x3, difference13 = x1 - x3;
    const Complex quarter{hn::Neg(difference13.im), difference13.re}; // times i
    store(sum02 + sum13, first);
    store(difference02 + quarter, first + step);
    store(sum02 - sum13, first + 2 * step);
    store(difference02 - quarter, first + 3 * step);
}

HWY_INLINE void pairSums(float *line, std::size_t step, std::size_t length)
{
    for (std::size_t at = 0; at < length; at += 2, line += 2 * step) {
        const Complex a = load(line), b = load(line + step);
        store(a + b, line);
        store(a - b, line + step);
    }
}

template<bool Inverse>
HWY_INLINE void lineStep(float *line, std::size_t step, const FourierLine &plan, const FourierLine::Step &one)
{
    if (one.length == 2)
        return pairSums(line, step, plan.length);
    const std::size_t quarter = one.length / 4;
    const float *roots = plan.roots.data() + one.roots;
    for (std::size_t block = 0; block < plan.length; block += one.length) {
        float *first = line + block * step;
        if constexpr (Inverse)
            joinFour<false>(first, quarter * step, roots);
        else
            cutInFour<false>(first, quarter * step, roots);
        for (std::size_t k = 1; k < quarter; ++k) {
            if constexpr (Inverse)
                joinFour<true>(first + k * step, quarter * step, roots + 6 * k);
            else
                cutInFour<true>(first + k * step, quarter * step, roots + 6 * k);
        }
    }
}

/// A line of complex numbers, `step` floats apart.
HWY_INLINE void forward(float *line, std::size_t step, const FourierLine &plan)
{
    for (const FourierLine::Step &one : plan.steps)
        lineStep<false>(line, step, plan, one);
}

HWY_INLINE void backward(float *line, std::size_t step, const FourierLine &plan)
{
    for (auto one = plan.steps.rbegin(); one != plan.steps.rend(); ++one)
        lineStep<true>(line, step, plan, *one);
}

/// The spectra of two real lines out of the one of a + ib: A = (Z[f] + Z*[−f]) / 2, iB = (Z[f] − Z*[−f]) / 2.
HWY_INLINE void parted(const float *line, const FourierLine &plan, float *first, float *second)
{
    const Tag tag;
    const Vec half = hn::Set(tag, 0.5f);
    const std::size_t size = complexFloats();
    for (std::size_t f = 0; f <= plan.length / 2; ++f) {
        // NOLINTNEXTLINE(clang-analyzer-core.DivideZero): a plan is one point long at least
        const Complex a = load(line + plan.places[f] * size), b = load(line + plan.places[(plan.length - f) % plan.length] * size);
        store({hn::Mul(half, hn::Add(a.re, b.re)), hn::Mul(half, hn::Sub(a.im, b.im))}, first + f * size);
        store({hn::Mul(half, hn::Add(a.im, b.im)), hn::Mul(half, hn::Sub(b.re, a.re))}, second + f * size);
    }
}

/// The spectrum of a + ib: Z[f] = A + iB, Z[−f] = A* + iB*.
HWY_INLINE void united(const float *first, const float *second, const FourierLine &plan, float *line)
{
    const std::size_t size = complexFloats();
    for (std::size_t f = 0; f <= plan.length / 2; ++f) {
        const Complex a = load(first + f * size), b = load(second + f * size);
        store({hn::Sub(a.re, b.im), hn::Add(a.im, b.re)}, line + plan.places[f] * size);
        if (f > 0 && 2 * f < plan.length)
            store({hn::Add(a.re, b.im), hn::Sub(b.re, a.im)}, line + plan.places[plan.length - f] * size);
    }
}

/// Work memory: the half spectra of the rows, one row more if their number is odd, then one whole row.
HWY_INLINE std::size_t rowFloats(const FourierPlane &plane)
{
    return (plane.width() / 2 + 1) * complexFloats();
}

void toSpectra(const FourierPlane &plane, const float *cells, const std::vector<std::size_t> &offsets, std::size_t planes, float *spectra,
               const SpectrumLayout &layout, float *work)
{
    const Tag tag;
    const std::size_t lanes = hn::Lanes(tag), size = complexFloats(), height = plane.height(), width = plane.width(), row = rowFloats(plane);
    float *const line = work + (height + 1) * row;
    for (std::size_t at = 0; at < planes; at += lanes) {
        for (std::size_t r = 0; r < height; r += 2) {
            const std::size_t *const upper = offsets.data() + r * width, *const lower = upper + width;
            for (std::size_t c = 0; c < width; ++c)
                store({hn::LoadU(tag, cells + upper[c] + at), r + 1 < height ? hn::LoadU(tag, cells + lower[c] + at) : hn::Zero(tag)}, line + c * size);
            forward(line, size, plane.rows());
            parted(line, plane.rows(), work + r * row, work + (r + 1) * row);
        }
        for (std::size_t f = 0; f <= width / 2; ++f) {
            forward(work + f * size, row, plane.columns());
            for (std::size_t r = 0; r < height; ++r) {
                const Complex value = load(work + r * row + f * size);
                float *const to = spectra + (f * height + r) * layout.pointStride + at;
                hn::StoreU(value.re, tag, to);
                hn::StoreU(value.im, tag, to + layout.imaginary);
            }
        }
    }
}

void toPlanes(const FourierPlane &plane, const float *spectra, const SpectrumLayout &layout, std::size_t planes, std::size_t rows, float *cells,
              float *work)
{
    const Tag tag;
    const std::size_t lanes = hn::Lanes(tag), size = complexFloats(), height = plane.height(), width = plane.width(), row = rowFloats(plane);
    float *const line = work + (height + 1) * row;
    std::fill_n(work + height * row, row, 0.0f); // the second row of planes that have one
    for (std::size_t at = 0; at < planes; at += lanes) {
        for (std::size_t f = 0; f <= width / 2; ++f) {
            for (std::size_t r = 0; r < height; ++r) {
                const float *const from = spectra + (f * height + r) * layout.pointStride + at;
                store({hn::LoadU(tag, from), hn::LoadU(tag, from + layout.imaginary)}, work + r * row + f * size);
            }
            backward(work + f * size, row, plane.columns());
        }
        for (std::size_t r = 0; r < rows; r += 2) {
            united(work + r * row, work + (r + 1) * row, plane.rows(), line);
            backward(line, size, plane.rows());
            for (std::size_t c = 0; c < width; ++c) {
                const Complex value = load(line + c * size);
                hn::StoreU(value.re, tag, cells + (r * width + c) * planes + at);
                if (r + 1 < rows)
                    hn::StoreU(value.im, tag, cells + ((r + 1) * width + c) * planes + at);
            }
        }
    }
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(toSpectra);
HWY_EXPORT(toPlanes);

void planesToSpectra(const FourierPlane &plane, const float *cells, const std::vector<std::size_t> &offsets, std::size_t planes,
                     float *spectra, const SpectrumLayout &layout, float *work)
{
    HWY_DYNAMIC_DISPATCH(toSpectra)(plane, cells, offsets, planes, spectra, layout, work);
}

void spectraToPlanes(const FourierPlane &plane, const float *spectra, const SpectrumLayout &layout, std::size_t planes, std::size_t rows,
                     float *cells, float *work)
{
    HWY_DYNAMIC_DISPATCH(toPlanes)(plane, spectra, layout, planes, rows, cells, work);
}

std::size_t fourierWork(const FourierPlane &plane)
{
    return 2 * fourierStep * ((plane.height() + 1) * (plane.width() / 2 + 1) + plane.width());
}

} // namespace convlab::fast
#endif
