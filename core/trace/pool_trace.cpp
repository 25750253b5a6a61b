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
    for (int step = 0; step < stepCount(); ++step) {
        const PoolTally tally = tallyOf(cellAt(step));
        for (const PoolKind kind : allPoolKinds)
            m_outputs[static_cast<std::size_t>(kind)].data[static_cast<std::size_t>(step)] = valueOf(kind, tally, true);
    }
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

PoolTap PoolTrace::tapOn(int row, int col) const
{
    PoolTap result;
    result.row = row + static_cast<int>(m_rows.padBefore);
    result.col = col + static_cast<int>(m_cols.padBefore);
    result.padding = m_rows.isPadding(row) || m_cols.isPadding(col);
    result.value = result.padding ? 0 : m_input.at(0, 0, row, col);
    return result;
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
