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

/// Sums, and nothing to watch.
struct Sum {
    static constexpr bool watches = false;

    template<typename Vec>
    static HWY_INLINE Vec join(Vec sum, Vec value)
    {
        return hn::Add(sum, value);
    }
};

/// The processor's own maximum, in which NaN may get lost; the sum of what was compared tells whether there was one.
struct Maximum {
    static constexpr bool watches = true;

    template<typename Vec>
    static HWY_INLINE Vec join(Vec best, Vec value)
    {
        return hn::Max(value, best);
    }
};

/// The reference's rule, written out: NaN wins.
struct MaximumOrNan {
    static constexpr bool watches = false;

    template<typename Vec>
    static HWY_INLINE Vec join(Vec best, Vec value)
    {
        return hn::IfThenElse(hn::Or(hn::Gt(value, best), hn::IsNaN(value)), value, best);
    }
};

/// What was joined, and the sum of it.
template<typename Vec>
struct Joined {
    Vec value, watched;
};

/// The cells below each other in the window's rows.
template<typename Rule, typename Tag>
HWY_INLINE Joined<hn::Vec<Tag>> column(Tag tag, const PoolWindows &windows, const float *cells, std::size_t rows)
{
    const auto first = hn::LoadU(tag, cells);
    Joined<hn::Vec<Tag>> result{first, first};
    for (std::size_t r = 1; r < rows; ++r) {
        cells += windows.rowStep;
        const auto value = hn::LoadU(tag, cells);
        result.value = Rule::join(result.value, value);
        if constexpr (Rule::watches)
            result.watched = hn::Add(result.watched, value);
    }
    return result;
}

/// Columns of windows 2 apart: of two vectors every other number, from the first or from the second.
template<typename Rule, typename Tag>
HWY_INLINE void everySecond(Tag tag, const PoolWindows &windows, const float *cells, std::size_t rows, hn::Vec<Tag> &evens, hn::Vec<Tag> &odds,
                            hn::Vec<Tag> &watched)
{
    const auto low = column<Rule>(tag, windows, cells, rows), high = column<Rule>(tag, windows, cells + hn::Lanes(tag), rows);
#if HWY_TARGET == HWY_SCALAR // vectors of one number
    evens = low.value;
    odds = high.value;
#else
    evens = hn::ConcatEven(tag, high.value, low.value);
    odds = hn::ConcatOdd(tag, high.value, low.value);
#endif
    if constexpr (Rule::watches)
        watched = hn::Add(low.watched, high.watched);
}

/// The windows of the outputs that begin at `cells`, first by columns. Taps: their number, or 0 for any.
template<typename Rule, std::size_t Stride, std::size_t Taps, typename Tag>
HWY_INLINE Joined<hn::Vec<Tag>> joined(Tag tag, const PoolWindows &windows, const float *cells, std::size_t rows)
{
    using Vec = hn::Vec<Tag>;
    const std::size_t taps = Taps == 0 ? windows.taps : Taps, dilation = Taps == 0 ? windows.dilation : 1;
    if constexpr (Stride == 1) {
        Joined<Vec> result = column<Rule>(tag, windows, cells, rows);
        for (std::size_t l = 1; l < taps; ++l) {
            const Joined<Vec> next = column<Rule>(tag, windows, cells + l * dilation, rows);
            result = {Rule::join(result.value, next.value), Rule::watches ? hn::Add(result.watched, next.watched) : next.watched};
        }
        return result;
    } else {
        Vec evens, odds, watched = hn::Zero(tag);
        everySecond<Rule>(tag, windows, cells, rows, evens, odds, watched);
        Joined<Vec> result{dilation == 1 && taps > 1 ? Rule::join(evens, odds) : evens, watched};
        for (std::size_t l = dilation == 1 ? 2 : 1; l < taps; l += dilation == 1 ? 2 : 1) {
            const bool lone = dilation == 1 && l + 1 == taps; // a last tap without a partner: nothing is read behind it
            everySecond<Rule>(tag, windows, cells + l * dilation - (lone ? 1 : 0), rows, evens, odds, watched);
            result.value = Rule::join(result.value, lone ? odds : evens);
            if (dilation == 1 && !lone)
                result.value = Rule::join(result.value, odds);
            result.watched = hn::Add(result.watched, watched);
        }
        return result;
    }
}

struct MaxWindow {
    static constexpr float empty = -std::numeric_limits<float>::infinity();

    template<std::size_t Stride, std::size_t Taps, typename Tag>
    static HWY_INLINE hn::Vec<Tag> compute(Tag tag, const PoolWindows &windows, const PoolRow &row, const float *cells)
    {
        const auto best = joined<Maximum, Stride, Taps>(tag, windows, cells, row.count);
        if (hn::AllFalse(tag, hn::IsNaN(best.watched)))
            return best.value;
        return joined<MaximumOrNan, Stride, Taps>(tag, windows, cells, row.count).value;
    }
};

struct AverageWindow {
    static constexpr float empty = 0;

    template<std::size_t Stride, std::size_t Taps, typename Tag>
    static HWY_INLINE hn::Vec<Tag> compute(Tag tag, const PoolWindows &windows, const PoolRow &row, const float *cells)
    {
        return hn::Div(joined<Sum, Stride, Taps>(tag, windows, cells, row.count).value, hn::Set(tag, row.divisor));
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
