// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_shift_plots.h"

#include "core/analysis/pool_shift.h"

#include <limits>

namespace convlab {

namespace {

double percent(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : std::numeric_limits<double>::quiet_NaN();
}

/// The outputs of every shift, for one stride.
class Shifted {
public:
    Shifted(const Tensor<double> &input, const PoolSetup &setup) : m_stride(setup.params.stride.w)
    {
        for (int shift = 0; shift <= largestPoolShift; ++shift)
            m_traces.emplace_back(movedRight(input, shift), setup);
    }

    std::vector<double> inPlace(PoolKind kind) const
    {
        std::vector<double> shares;
        for (const PoolTrace &trace : m_traces)
            shares.push_back(percent(changedInPlace(before(kind), trace.output(kind)), before(kind).shape.count()));
        return shares;
    }

    /// An output can only move by whole steps of its own: the better of the two nearest counts.
    std::vector<double> besideMoving(PoolKind kind) const
    {
        std::vector<double> shares;
        for (std::size_t shift = 0; shift < m_traces.size(); ++shift) {
            const auto cells = static_cast<std::int64_t>(shift);
            double best = std::numeric_limits<double>::quiet_NaN();
            for (const std::int64_t steps : {cells / m_stride, (cells + m_stride - 1) / m_stride}) {
                const MovedCount count = changedBesideMoving(before(kind), m_traces[shift].output(kind), steps);
                const double share = percent(count.differing, count.compared);
                best = share < best || best != best ? share : best;
            }
            shares.push_back(best);
        }
        return shares;
    }

private:
    const Tensor<double> &before(PoolKind kind) const { return m_traces.front().output(kind); }

    std::int64_t m_stride;
    std::vector<PoolTrace> m_traces;
};

const char *labelKey(PoolKind kind, bool slides)
{
    switch (kind) {
    case PoolKind::Max: return slides ? "pool.shift.max" : "pool.max";
    case PoolKind::Average: return slides ? "pool.shift.average" : "pool.average";
    case PoolKind::Min: return slides ? "pool.shift.min" : "pool.min";
    case PoolKind::L2: break;
    }
    return slides ? "pool.shift.l2" : "pool.l2";
}

Plot emptyPlot(const char *id, const char *title)
{
    Plot plot;
    plot.id = id;
    plot.title.key = title;
    plot.x.label.key = "pool.shift.axis.shift";
    plot.x.wholeNumbers = true;
    plot.x.minimum = -0.4;
    plot.x.maximum = largestPoolShift + 0.4;
    plot.y.label.key = "pool.shift.axis.share";
    plot.y.minimum = 0;
    plot.y.maximum = 105;
    return plot;
}

} // namespace

std::vector<Plot> poolShiftPlots(const Tensor<double> &input, const PoolSetup &setup, const std::vector<PoolKind> &kinds)
{
    const bool slides = setup.windows == PoolSetup::Windows::Sliding;
    std::vector<PoolSetup> setups{setup};
    if (slides) {
        setups.push_back(setup);
        setups.back().params.stride = setup.params.stride.w == 1 ? Extent2{2, 2} : Extent2{1, 1};
    }
    std::vector<double> shifts;
    for (int shift = 0; shift <= largestPoolShift; ++shift)
        shifts.push_back(shift);
    Plot inPlace = emptyPlot("in-place", "pool.shift.plot.in_place"), moved = emptyPlot("moved", "pool.shift.plot.moved");
    for (std::size_t i = 0; i < setups.size(); ++i) {
        const Shifted shifted(input, setups[i]);
        const double stride = static_cast<double>(setups[i].params.stride.w);
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            const Label label{labelKey(kinds[k], slides), slides ? std::vector<double>{stride} : std::vector<double>{}};
            PlotSeries series{label, k == 0 ? Role::Output : Role::Layer3, PlotSeries::Style::LinePoints, shifts, {}, i > 0};
            series.y = shifted.inPlace(kinds[k]);
            inPlace.series.push_back(series);
            series.y = shifted.besideMoving(kinds[k]);
            moved.series.push_back(std::move(series));
        }
    }
    return slides ? std::vector<Plot>{inPlace, moved} : std::vector<Plot>{inPlace};
}

} // namespace convlab
