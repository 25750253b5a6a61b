// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pool_backward_trace.h"

#include "core/errors/parameter_error.h"

#include <algorithm>
#include <cmath>

namespace convlab {

PoolBackwardTrace::PoolBackwardTrace(PoolTrace forward, Tensor<double> upstream)
    : m_forward(std::move(forward)), m_upstream(std::move(upstream)), m_tapsBefore{0}
{
    const Shape &expected = m_forward.output(PoolKind::Max).shape;
    if (m_upstream.shape != expected)
        throw ParameterError(Rule::ShapeMismatch, {{"got", static_cast<double>(m_upstream.shape.count())},
                                                   {"expected", static_cast<double>(expected.count())}});
    for (int step = 0; step < stepCount(); ++step)
        m_tapsBefore.push_back(m_tapsBefore.back() + m_forward.tapCount(m_forward.cellAt(step)));
}

/// Calls visit(index, slope, row, col) for the real cells of a window that have part in its output; row and col on the
/// unpadded input.
template<typename Visit>
void PoolBackwardTrace::forEachSlope(PoolKind kind, const OutputCell &cell, Visit visit) const
{
    if (kind == PoolKind::Average) {
        const double equal = 1.0 / m_forward.divisorOf(cell);
        m_forward.forEachRealTap(cell, [&](int index, int row, int col, double) {
            visit(index, equal, row, col);
            return true;
        });
    } else if (kind == PoolKind::L2) {
        const double norm = m_forward.output(kind).at(0, 0, cell.h, cell.w);
        m_forward.forEachRealTap(cell, [&](int index, int row, int col, double value) {
            visit(index, norm == 0 ? 0.0 : value / norm, row, col);
            return true;
        });
    } else if (const auto winner = m_forward.winnerIndex(kind, cell)) {
        const PoolTap tap = m_forward.tapAt(cell, *winner);
        visit(*winner, 1.0, tap.row - static_cast<int>(m_forward.rows().padBefore), tap.col - static_cast<int>(m_forward.cols().padBefore));
    }
}

PoolBackMicro PoolBackwardTrace::microAt(int step, int micro) const
{
    const int taps = m_forward.tapCount(m_forward.cellAt(step));
    if (micro == 0)
        return {PoolBackMicro::Kind::Take, 0};
    return micro <= taps ? PoolBackMicro{PoolBackMicro::Kind::Give, micro - 1} : PoolBackMicro{PoolBackMicro::Kind::Done, taps};
}

std::vector<double> PoolBackwardTrace::slopesOf(PoolKind kind, const OutputCell &cell) const
{
    std::vector<double> slopes(static_cast<std::size_t>(m_forward.tapCount(cell)));
    forEachSlope(kind, cell, [&](int index, double slope, int, int) { slopes[static_cast<std::size_t>(index)] = slope; });
    return slopes;
}

void PoolBackwardTrace::give(PoolKind kind, std::vector<double> &plane, int step, int firstTap, int endTap) const
{
    const OutputCell cell = m_forward.cellAt(step);
    const double upstream = upstreamAt(cell);
    const auto width = m_forward.cols().paddedSize();
    const auto origin = m_forward.rows().padBefore * width + m_forward.cols().padBefore;
    forEachSlope(kind, cell, [&](int index, double slope, int row, int col) {
        if (index >= firstTap && index < endTap && slope != 0) // a cell without part in the output gets nothing, however large dY is
            plane[static_cast<std::size_t>(origin + row * width + col)] += upstream * slope;
    });
}

PoolBackwardTrace::Values PoolBackwardTrace::gradient(PoolKind kind, int step, int taps) const
{
    const auto size = static_cast<std::size_t>(m_forward.rows().paddedSize() * m_forward.cols().paddedSize());
    const auto advance = [&](std::vector<double> &plane, int from, int to) {
        auto at = std::upper_bound(m_tapsBefore.begin(), m_tapsBefore.end(), from) - 1;
        for (; from < to; ++at) {
            const int end = std::min(to, *(at + 1));
            give(kind, plane, static_cast<int>(at - m_tapsBefore.begin()), from - *at, end - *at);
            from = end;
        }
    };
    return m_history->at(static_cast<int>(kind), m_tapsBefore[static_cast<std::size_t>(step)] + taps, size, advance);
}

} // namespace convlab
