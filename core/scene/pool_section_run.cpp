// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/pool_section_run.h"

#include "core/lab/pooling_cell.h"

#include <algorithm>

namespace convlab {

namespace {

double number(std::int64_t value)
{
    return static_cast<double>(value);
}

/// Which windows of an axis look at padding.
std::vector<bool> paddedWindows(const AxisWindows &axis)
{
    std::vector<bool> padded;
    for (const AxisWindows::Window &window : axis.windows)
        padded.push_back(std::any_of(window.cells.begin(), window.cells.end(), [&](int cell) { return axis.isPadding(cell); }));
    return padded;
}

/// Whether some window sees padding, and no maximum would change if padding were 0 instead of −∞.
bool zeroPaddingWouldNotShow(const PoolTrace &trace)
{
    const std::vector<bool> rows = paddedWindows(trace.rows()), cols = paddedWindows(trace.cols());
    const std::vector<double> &maxima = trace.output(PoolKind::Max).data;
    bool padded = false;
    for (std::size_t step = 0; step < maxima.size(); ++step) {
        const bool here = rows[step / cols.size()] || cols[step % cols.size()];
        if (here && maxima[step] < 0)
            return false;
        padded = padded || here;
    }
    return padded;
}

/// Positions of the axis, from the first cell on, that some window looks at.
std::int64_t reachedCells(const AxisWindows &axis)
{
    std::vector<bool> reached(static_cast<std::size_t>(axis.size));
    for (const AxisWindows::Window &window : axis.windows) {
        for (const int position : window.cells) {
            if (!axis.isPadding(position))
                reached[static_cast<std::size_t>(position)] = true;
        }
    }
    return std::count(reached.begin(), reached.end(), true);
}

} // namespace

bool PoolSectionRun::shows(PoolKind kind) const
{
    return std::find(kinds().begin(), kinds().end(), kind) != kinds().end();
}

std::vector<Label> PoolSectionRun::facts() const
{
    const PoolTrace &trace = this->trace();
    const Shape &input = trace.input().shape, &output = trace.output(PoolKind::Max).shape;
    std::vector<Label> facts{{"pool.fact.output", {number(output.h), number(output.w)}},
                             {"pool.fact.parameters", {}},
                             {"pool.fact.kept", {number(input.count()), number(output.count())}}};
    const std::int64_t unreached = input.count() - reachedCells(trace.rows()) * reachedCells(trace.cols());
    if (unreached > 0)
        facts.push_back({"pool.fact.unreached", {number(unreached)}});
    return facts;
}

std::vector<Remark> PoolSectionRun::remarks() const
{
    const PoolSetup &setup = trace().setup();
    std::vector<Remark> remarks;
    if (shows(PoolKind::Max) && zeroPaddingWouldNotShow(trace()))
        remarks.push_back({{"pool.remark.padding", {}}, "negative"});
    const bool sums = shows(PoolKind::Average) || shows(PoolKind::L2);
    if (setup.windows == PoolSetup::Windows::Sliding && setup.params.dilation != Extent2{} && sums)
        remarks.push_back({{"pool.remark.dilated", {}}, {}});
    return remarks;
}

std::vector<std::pair<std::string, double>> PoolSectionRun::liveNumbers() const
{
    const Shape &output = trace().output(PoolKind::Max).shape;
    return {{"output_h", number(output.h)}, {"output_w", number(output.w)}};
}

std::vector<double> PoolSectionRun::pageNumbers() const
{
    std::vector<double> numbers = trace().output(PoolKind::Max).data;
    const std::vector<double> &averages = trace().output(PoolKind::Average).data;
    numbers.insert(numbers.end(), averages.begin(), averages.end());
    return numbers;
}

std::string PoolSectionRun::labOutput() const
{
    return poolingOutput(trace(), kinds());
}

Snippets PoolSectionRun::snippets() const
{
    return poolingSnippets(trace(), kinds());
}

} // namespace convlab
