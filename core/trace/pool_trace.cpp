// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pool_trace.h"

#include <algorithm>
#include <cmath>
#include <tuple>

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
    std::size_t step = 0;
    for (std::size_t h = 0; h < rows.size(); ++h) {
        for (std::size_t w = 0; w < cols.size(); ++w, ++step) {
            PoolTally tally = tallyWithoutWinners(rows[h], cols[w]);
            tally.taps = static_cast<int>(m_rows.windows[h].cells.size() * m_cols.windows[w].cells.size());
            for (const PoolKind kind : allPoolKinds)
                m_outputs[static_cast<std::size_t>(kind)].data[step] = valueOf(kind, tally, true);
        }
    }
}

/// The sums grow in the order of visit(), so that both come to the same last digit.
PoolTally PoolTrace::tallyWithoutWinners(const std::vector<int> &rows, const std::vector<int> &cols) const
{
    PoolTally tally;
    for (const int row : rows) {
        const double *line = &m_input.data[static_cast<std::size_t>(row * m_cols.size)];
        for (const int col : cols) {
            const double value = line[col];
            tally.sum += value;
            tally.squares += value * value;
            tally.max = tally.real == 0 || value > tally.max ? value : tally.max;
            tally.min = tally.real == 0 || value < tally.min ? value : tally.min;
            ++tally.real;
        }
    }
    return tally;
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
    if (!tally.maxWinner || tap.value > tally.max || (lastWins && tap.value == tally.max)) {
        tally.max = tap.value;
        tally.maxWinner = tap;
    }
    if (!tally.minWinner || tap.value < tally.min || (lastWins && tap.value == tally.min)) {
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
