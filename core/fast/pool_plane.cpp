// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fast/pool_plane.h"

#include <algorithm>
#include <limits>

// Compiled once for each kind of processor; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/fast/pool_plane.cpp"
#include <hwy/foreach_target.h> // must come before highway.h
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace convlab::fast {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

/// The reference's rule, written out: of equal numbers the first, and NaN wins.
struct Largest {
    template<typename Vec>
    HWY_INLINE Vec operator()(Vec best, Vec value) const
    {
        return hn::IfThenElse(hn::Or(hn::Gt(value, best), hn::IsNaN(value)), value, best);
    }
};

struct Sum {
    template<typename Vec>
    HWY_INLINE Vec operator()(Vec sum, Vec value) const
    {
        return hn::Add(sum, value);
    }
};

/// The processor's own maximum, in which NaN may get lost; the sum of what was compared tells whether there was one.
template<typename Vec>
struct Watched {
    Vec largest, sum;
};

struct WatchedLargest {
    template<typename Vec>
    HWY_INLINE Watched<Vec> operator()(Watched<Vec> best, Watched<Vec> value) const
    {
        return {hn::Max(value.largest, best.largest), hn::Add(best.sum, value.sum)};
    }
};

/// Joins the windows of the outputs that begin at `cells`; `start` turns a vector of cells into what is joined.
/// Taps: their number, or 0 for any.
template<std::size_t Stride, std::size_t Taps, typename Tag, typename Start, typename Join>
HWY_INLINE auto joined(Tag tag, const PoolWindows &windows, const float *cells, std::size_t rows, Start start, Join join)
{
    using Vec = hn::Vec<Tag>;
    const std::size_t taps = Taps == 0 ? windows.taps : Taps, dilation = Taps == 0 ? windows.dilation : 1;
    auto result = start(hn::Zero(tag));
    for (std::size_t r = 0; r < rows; ++r, cells += windows.rowStep) {
        for (std::size_t l = 0; l < taps; ++l) {
            Vec value, next;
            const bool pair = Stride == 2 && dilation == 1 && l + 1 < taps, second = Stride == 2 && dilation == 1 && !pair && l > 0;
            if constexpr (Stride == 1)
                value = hn::LoadU(tag, cells + l * dilation);
            else if (second) // a last tap without a partner: nothing is read behind it
                hn::LoadInterleaved2(tag, cells + l - 1, next, value);
            else
                hn::LoadInterleaved2(tag, cells + l * dilation, value, next);
            result = r == 0 && l == 0 ? start(value) : join(result, start(value));
            if (pair) {
                result = join(result, start(next));
                ++l;
            }
        }
    }
    return result;
}

struct MaxWindow {
    static constexpr float empty = -std::numeric_limits<float>::infinity();

    template<std::size_t Stride, std::size_t Taps, typename Tag>
    static HWY_INLINE hn::Vec<Tag> compute(Tag tag, const PoolWindows &windows, const PoolRow &row, const float *cells)
    {
        using Vec = hn::Vec<Tag>;
        const auto best = joined<Stride, Taps>(tag, windows, cells, row.count, [](Vec value) { return Watched<Vec>{value, value}; }, WatchedLargest());
        if (hn::AllFalse(tag, hn::IsNaN(best.sum)))
            return best.largest;
        return joined<Stride, Taps>(tag, windows, cells, row.count, [](Vec value) { return value; }, Largest());
    }
};

struct AverageWindow {
    static constexpr float empty = 0;

    template<std::size_t Stride, std::size_t Taps, typename Tag>
    static HWY_INLINE hn::Vec<Tag> compute(Tag tag, const PoolWindows &windows, const PoolRow &row, const float *cells)
    {
        using Vec = hn::Vec<Tag>;
        return hn::Div(joined<Stride, Taps>(tag, windows, cells, row.count, [](Vec value) { return value; }, Sum()), hn::Set(tag, row.divisor));
    }
};

/// One row of outputs in whole vectors. Where it may, the last one goes beyond the row's end, otherwise it goes over some
/// outputs once more.
template<typename Window, std::size_t Stride, std::size_t Taps, typename Tag>
HWY_INLINE void oneRow(Tag tag, const PoolWindows &windows, const PoolRow &row, bool beyond, const float *cells, float *out)
{
    const std::size_t lanes = hn::Lanes(tag);
    for (std::size_t at = 0; at < windows.outputs; at += lanes) {
        const std::size_t from = beyond ? at : std::min(at, windows.outputs - lanes);
        hn::StoreU(Window::template compute<Stride, Taps>(tag, windows, row, cells + row.first + Stride * from), tag, out + from);
    }
}

/// Whether whole vectors from a row's first output on stay inside the plane, reading and writing.
HWY_INLINE bool mayGoBeyond(const PoolWindows &windows, std::size_t row, std::size_t lanes)
{
    const std::size_t computed = (windows.outputs + lanes - 1) / lanes * lanes;
    const std::size_t lastRow = windows.rows[row].first + (windows.rows[row].count - 1) * windows.rowStep;
    return row * windows.pitch + computed <= (windows.rows.size() - 1) * windows.pitch
           && lastRow + windows.stride * computed + windows.dilation * windows.taps <= windows.cells;
}

template<typename Window, std::size_t Stride, std::size_t Taps>
HWY_INLINE void allRows(const PoolWindows &windows, const float *cells, float *out)
{
    const hn::CappedTag<float, 16> wide;
    const hn::CappedTag<float, poolStep> narrow;
    for (std::size_t i = 0; i < windows.rows.size(); ++i, out += windows.pitch) {
        const PoolRow &row = windows.rows[i];
        if (row.count == 0) {
            std::fill_n(out, windows.outputs, Window::empty / row.divisor);
            continue;
        }
        const bool beyond = mayGoBeyond(windows, i, hn::Lanes(wide));
        if (beyond || windows.outputs >= hn::Lanes(wide))
            oneRow<Window, Stride, Taps>(wide, windows, row, beyond, cells, out);
        else
            oneRow<Window, Stride, Taps>(narrow, windows, row, false, cells, out);
    }
}

template<typename Window>
HWY_INLINE void anyWindows(const PoolWindows &windows, const float *cells, float *out)
{
    if (windows.stride == 1 && windows.dilation == 1 && windows.taps == 3)
        allRows<Window, 1, 3>(windows, cells, out);
    else if (windows.stride == 1)
        allRows<Window, 1, 0>(windows, cells, out);
    else if (windows.dilation == 1 && windows.taps == 2)
        allRows<Window, 2, 2>(windows, cells, out);
    else if (windows.dilation == 1 && windows.taps == 3)
        allRows<Window, 2, 3>(windows, cells, out);
    else
        allRows<Window, 2, 0>(windows, cells, out);
}

void largest(const PoolWindows &windows, const float *cells, float *out)
{
    anyWindows<MaxWindow>(windows, cells, out);
}

void average(const PoolWindows &windows, const float *cells, float *out)
{
    anyWindows<AverageWindow>(windows, cells, out);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace convlab::fast
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace convlab::fast {

HWY_EXPORT(largest);
HWY_EXPORT(average);

void maxPoolPlane(const PoolWindows &windows, const float *cells, float *out)
{
    HWY_DYNAMIC_DISPATCH(largest)(windows, cells, out);
}

void averagePoolPlane(const PoolWindows &windows, const float *cells, float *out)
{
    HWY_DYNAMIC_DISPATCH(average)(windows, cells, out);
}

} // namespace convlab::fast
#endif
