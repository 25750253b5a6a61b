// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pool_trace.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <type_traits>

namespace convlab {

namespace {

std::pair<AxisWindows, AxisWindows> windowsOf(const Shape &input, const PoolSetup &setup)
{
    switch (setup.windows) {
    case PoolSetup::Windows::Global: return {adaptiveWindows(input.h, 1), adaptiveWindows(input.w, 1)};
    case PoolSetup::Windows::Adaptive:
        return {adaptiveWindows(input.h, setup.output.h), adaptiveWindows(input.w, setup.output.w)};
    case PoolSetup::Windows::Sliding: break;
    }
    validate(input, setup.params);
    return {slidingWindows(verticalAxis(input, setup.params)), slidingWindows(horizontalAxis(input, setup.params))};
}

Shape shapeOf(const AxisWindows &rows, const AxisWindows &cols)
{
    return {1, 1, static_cast<std::int64_t>(rows.windows.size()), static_cast<std::int64_t>(cols.windows.size())};
}

/// Neighbouring windows whose tap of one number stands `distance` cells further on each time.
struct TapRun {
    std::size_t firstWindow = 0, count = 1;
    int firstCell = 0, distance = 1;
};

/// The taps of all windows of an axis: all first ones, then all second ones, so that each window sees its own in order.
std::vector<TapRun> runsOf(const std::vector<std::vector<int>> &cells)
{
    std::size_t most = 0;
    for (const std::vector<int> &window : cells)
        most = std::max(most, window.size());
    std::vector<TapRun> runs;
    for (std::size_t tap = 0; tap < most; ++tap) {
        bool open = false; // the run before can go on
        for (std::size_t w = 0; w < cells.size(); ++w) {
            if (tap >= cells[w].size()) {
                open = false;
                continue;
            }
            TapRun *last = open ? &runs.back() : nullptr;
            const int cell = cells[w][tap], step = last ? cell - cells[w - 1][tap] : 0;
            if (last && (last->count == 1 || last->distance == step)) {
                last->distance = step;
                ++last->count;
            } else {
                runs.push_back({w, 1, cell, 1});
            }
            open = true;
        }
    }
    return runs;
}

/// What is known of the windows of one row of outputs. Side by side they can be summed together, while each sum grows in
/// the order of PoolTrace::visit(), so that both come to the same last digit.
class RowTallies {
public:
    explicit RowTallies(std::size_t windows) : m_max(windows, PoolTally{}.max), m_min(windows, PoolTally{}.min), m_sum(windows), m_squares(windows) {}

    void add(const TapRun &run, const double *line)
    {
        if (run.distance == 1)
            add(run, line + run.firstCell, std::integral_constant<int, 1>{});
        else
            add(run, line + run.firstCell, run.distance);
    }

    PoolTally at(std::size_t window) const
    {
        const bool nan = std::isnan(m_squares[window]); // one of its cells is NaN, which wins as in core/ops/pool
        PoolTally tally;
        tally.max = nan ? m_squares[window] : m_max[window];
        tally.min = nan ? m_squares[window] : m_min[window];
        tally.sum = m_sum[window];
        tally.squares = m_squares[window];
        return tally;
    }

private:
    template<typename Distance>
    void add(const TapRun &run, const double *__restrict values, Distance distance)
    {
        double *__restrict max = &m_max[run.firstWindow], *__restrict min = &m_min[run.firstWindow];
        double *__restrict sum = &m_sum[run.firstWindow], *__restrict squares = &m_squares[run.firstWindow];
        for (std::size_t i = 0; i < run.count; ++i) {
            const double value = values[static_cast<std::ptrdiff_t>(i) * distance];
            sum[i] += value;
            squares[i] += value * value;
            max[i] = value > max[i] ? value : max[i]; // passes over NaN, which the squares keep
            min[i] = value < min[i] ? value : min[i];
        }
    }

    std::vector<double> m_max, m_min, m_sum, m_squares;
};

} // namespace

Shape poolOutputShape(const Shape &input, const PoolSetup &setup)
{
    const auto [rows, cols] = windowsOf(input, setup);
    return shapeOf(rows, cols);
}

PoolTrace::PoolTrace(Tensor<double> input, const PoolSetup &setup) : m_input(std::move(input)), m_setup(setup)
{
    std::tie(m_rows, m_cols) = windowsOf(m_input.shape, setup);
    m_outputs.fill(Tensor<double>(shapeOf(m_rows, m_cols)));
    measure();
}

/// Results only. Nothing is remembered of a cell on the way: a slider waits for thousands of windows of 64 cells.
void PoolTrace::measure()
{
    const std::vector<std::vector<int>> rows = m_rows.realCells(), cols = m_cols.realCells();
    const std::vector<TapRun> runs = runsOf(cols);
    std::size_t step = 0;
    for (std::size_t h = 0; h < rows.size(); ++h) {
        RowTallies tallies(cols.size());
        for (const int row : rows[h]) {
            for (const TapRun &run : runs)
                tallies.add(run, &m_input.data[static_cast<std::size_t>(row * m_cols.size)]);
        }
        for (std::size_t w = 0; w < cols.size(); ++w, ++step) {
            PoolTally tally = tallies.at(w);
            tally.real = static_cast<int>(rows[h].size() * cols[w].size());
            tally.taps = static_cast<int>(m_rows.windows[h].cells.size() * m_cols.windows[w].cells.size());
            for (const PoolKind kind : allPoolKinds)
                m_outputs[static_cast<std::size_t>(kind)].data[step] = valueOf(kind, tally, true);
        }
    }
}

std::optional<int> PoolTrace::winnerIndex(PoolKind kind, const OutputCell &cell) const
{
    const double best = output(kind).at(0, 0, cell.h, cell.w);
    const bool nan = std::isnan(best), firstWins = m_setup.ties == PoolSetup::Ties::First && !nan;
    std::optional<int> winner;
    forEachRealTap(cell, [&](int index, int, int, double value) {
        winner = value == best || (nan && std::isnan(value)) ? index : winner;
        return !(winner && firstWins);
    });
    return winner;
}

PoolMicro PoolTrace::microAt(int step, int micro) const
{
    const int taps = tapCount(cellAt(step));
    if (micro < taps)
        return {PoolMicro::Kind::Visit, micro};
    return {micro == taps ? PoolMicro::Kind::Finish : PoolMicro::Kind::Write, taps};
}

int PoolTrace::tapCount(const OutputCell &cell) const
{
    return static_cast<int>(m_rows.windows[static_cast<std::size_t>(cell.h)].cells.size()
                            * m_cols.windows[static_cast<std::size_t>(cell.w)].cells.size());
}

PoolTap PoolTrace::tapAt(const OutputCell &cell, int tap) const
{
    const std::vector<int> &rows = m_rows.windows[static_cast<std::size_t>(cell.h)].cells;
    const std::vector<int> &cols = m_cols.windows[static_cast<std::size_t>(cell.w)].cells;
    return tapOn(rows[static_cast<std::size_t>(tap) / cols.size()], cols[static_cast<std::size_t>(tap) % cols.size()]);
}

int PoolTrace::divisorOf(const OutputCell &cell) const
{
    PoolTally counts;
    counts.taps = tapCount(cell);
    counts.real = m_rows.realCount(cell.h) * m_cols.realCount(cell.w);
    return divisorOf(counts);
}

int PoolTrace::tapIndexOf(const OutputCell &cell, const PoolTap &tap) const
{
    const auto placeOf = [](const AxisWindows &axis, int window, int place) {
        const std::vector<int> &cells = axis.windows[static_cast<std::size_t>(window)].cells;
        return std::find(cells.begin(), cells.end(), place - static_cast<int>(axis.padBefore)) - cells.begin();
    };
    const auto cols = m_cols.windows[static_cast<std::size_t>(cell.w)].cells.size();
    return static_cast<int>(placeOf(m_rows, cell.h, tap.row) * static_cast<std::ptrdiff_t>(cols)
                            + placeOf(m_cols, cell.w, tap.col));
}

PoolTally PoolTrace::tallyOf(const OutputCell &cell, int taps) const
{
    PoolTally tally;
    forEachTap(cell, [&](int index, const PoolTap &tap) {
        if (index < taps)
            visit(tally, tap);
    });
    return tally;
}

void PoolTrace::visit(PoolTally &tally, const PoolTap &tap) const
{
    ++tally.taps;
    if (tap.padding)
        return;
    ++tally.real;
    tally.sum += tap.value;
    tally.squares += tap.value * tap.value;
    const bool lastWins = m_setup.ties == PoolSetup::Ties::Last;
    const bool nan = std::isnan(tap.value); // of several the last one wins
    if (!tally.maxWinner || tap.value > tally.max || nan || (lastWins && tap.value == tally.max)) {
        tally.max = tap.value;
        tally.maxWinner = tap;
    }
    if (!tally.minWinner || tap.value < tally.min || nan || (lastWins && tap.value == tally.min)) {
        tally.min = tap.value;
        tally.minWinner = tap;
    }
}

double PoolTrace::valueOf(PoolKind kind, const PoolTally &tally, bool finished) const
{
    switch (kind) {
    case PoolKind::Max: return tally.max;
    case PoolKind::Min: return tally.min;
    case PoolKind::Average: return finished ? tally.sum / divisorOf(tally) : tally.sum;
    case PoolKind::L2: return finished ? std::sqrt(tally.squares) : tally.squares;
    }
    return 0;
}

} // namespace convlab
