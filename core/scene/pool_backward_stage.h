// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/pool_backward_trace.h"

namespace convlab {

/// What all moments of one way back share: the input, dX for each pooling on show, and dY.
class PoolBackwardStage {
public:
    PoolBackwardStage(PoolBackwardTrace trace, std::vector<PoolKind> kinds);

    const PoolBackwardTrace &trace() const { return m_trace; }
    const std::vector<PoolKind> &kinds() const { return m_kinds; }
    int shownCount() const { return static_cast<int>(m_kinds.size()); }
    PoolKind kind(int shown) const { return m_kinds[static_cast<std::size_t>(shown)]; }
    const std::vector<Part> &parts() const { return m_parts; }

    int inputPart() const { return 0; }
    int gradientPart(int shown) const { return 1 + shown; }
    CellRef inputCell(const PoolTap &tap) const { return {inputPart(), tap.row, tap.col}; }
    CellRef gradientCell(int shown, const PoolTap &tap) const { return {gradientPart(shown), tap.row, tap.col}; }
    CellRef upstreamCell(const OutputCell &cell) const { return {upstreamPart(), cell.h, cell.w}; }

    bool isUpstream(const CellRef &cell) const { return cell.part == upstreamPart(); }
    bool isPlane(const CellRef &cell) const { return cell.part >= 0 && cell.part <= shownCount(); }
    /// Which of kinds() the cell's gradient belongs to; -1: none.
    int shownAt(const CellRef &cell) const { return isPlane(cell) ? cell.part - 1 : -1; }

    /// "dX[1,0]" by the cell's place on the unpadded input.
    std::string gradientName(const PoolTap &tap) const;

private:
    int upstreamPart() const { return shownCount() + 1; }
    void addGradient(int shown, double scale);
    void addUpstream(double scale);

    PoolBackwardTrace m_trace;
    std::vector<PoolKind> m_kinds;
    std::vector<Part> m_parts;
};

} // namespace convlab
