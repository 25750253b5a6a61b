// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "core/trace/pool_trace.h"

namespace convlab {

/// "max", "avg", "min", "L2": on its grid and in formulas.
const char *poolSymbol(PoolKind kind);

/// The padded input; a padding cell shows what it counts as for the first of `kinds` (−∞ for a maximum).
Grid poolInputGrid(const PoolTrace &trace, const std::vector<PoolKind> &kinds);

/// The window of an output cell on a part that shows the padded input's plane.
Frame poolWindowFrame(const PoolTrace &trace, const OutputCell &cell, int id, int part, Role role);

/// What all moments of one pooling share: the input, an arrow, and an output grid for each pooling on show.
class PoolStage {
public:
    PoolStage(PoolTrace trace, std::vector<PoolKind> kinds);

    const PoolTrace &trace() const { return m_trace; }
    const std::vector<PoolKind> &kinds() const { return m_kinds; }
    const std::vector<Part> &parts() const { return m_parts; }

    CellRef inputCell(int row, int col) const { return {inputPart, row, col}; }
    CellRef inputCell(const PoolTap &tap) const { return inputCell(tap.row, tap.col); }
    /// `shown` indexes kinds().
    CellRef outputCell(int shown, const OutputCell &cell) const { return {firstOutput + shown, cell.h, cell.w}; }

    bool isInput(const CellRef &cell) const { return cell.part == inputPart; }
    /// Which of kinds() the cell's grid shows; -1: none.
    int shownAt(const CellRef &cell) const;

    /// Max or min, if on show: whose winners the stage points out. Max comes first.
    int pointedOut() const { return m_pointedOut; }

    /// Micro-steps of a step: "finish" is left out where nothing is divided or rooted.
    int microCount(int step) const;
    PoolMicro microAt(int step, int micro) const;

private:
    static constexpr int inputPart = 0, firstOutput = 2;

    void addOutput(int shown);

    PoolTrace m_trace;
    std::vector<PoolKind> m_kinds;
    std::vector<Part> m_parts;
    int m_pointedOut = -1;
    bool m_finishes = false;
};

} // namespace convlab
