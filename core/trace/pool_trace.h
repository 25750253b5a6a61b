// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/pool.h"
#include "core/trace/output_cell.h"
#include "core/trace/pool_windows.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace convlab {

inline constexpr std::array allPoolKinds{PoolKind::Max, PoolKind::Average, PoolKind::Min, PoolKind::L2};

/// A pooling as a learner sets it up.
struct PoolSetup {
    enum class Windows { Sliding, Global, Adaptive };
    enum class Ties { First, Last };    ///< which of several largest (smallest) cells wins, in reading order

    Windows windows = Windows::Sliding;
    PoolParams params;          ///< Sliding; countIncludePad counts for all
    Extent2 output{2, 2};       ///< Adaptive
    Ties ties = Ties::First;
    bool operator==(const PoolSetup &) const = default;
};

/// (1, 1, outputs on both axes). Throws ParameterError.
Shape poolOutputShape(const Shape &input, const PoolSetup &setup);

/// One cell that a window looks at.
struct PoolTap {
    int row = 0, col = 0;       ///< on the padded input
    bool padding = false;
    double value = 0;           ///< of a real cell; 0 for padding, which each pooling treats in its own way
};

/// What all poolings know after some of a window's cells.
struct PoolTally {
    double max = -std::numeric_limits<double>::infinity();
    double min = std::numeric_limits<double>::infinity();
    double sum = 0, squares = 0;
    int real = 0, taps = 0;                 ///< cells seen: without and with padding
    std::optional<PoolTap> maxWinner, minWinner;
};

/// The cell that a maximum or minimum was taken from; the others have none.
inline std::optional<PoolTap> winnerOf(PoolKind kind, const PoolTally &tally)
{
    return kind == PoolKind::Max ? tally.maxWinner : kind == PoolKind::Min ? tally.minWinner : std::nullopt;
}

/// What happens at one micro-step: every cell is visited; then sums are divided and roots taken; then the
/// results are written.
struct PoolMicro {
    enum class Kind { Visit, Finish, Write };
    Kind kind = Kind::Write;
    int tap = 0;    ///< the cell it is about; the number of cells for Finish and Write
};

/// Max, average, min and L2 pooling of one plane under one window, step by step: one step per output cell in
/// writing order.
class PoolTrace {
public:
    /// `input` (1,1,H,W). Throws ParameterError.
    PoolTrace(Tensor<double> input, const PoolSetup &setup);

    const Tensor<double> &input() const { return m_input; }
    const PoolSetup &setup() const { return m_setup; }
    const AxisWindows &rows() const { return m_rows; }
    const AxisWindows &cols() const { return m_cols; }
    const Tensor<double> &output(PoolKind kind) const { return m_outputs[static_cast<std::size_t>(kind)]; }

    int stepCount() const { return static_cast<int>(m_rows.windows.size() * m_cols.windows.size()); }
    OutputCell cellAt(int step) const { return outputCellAt(m_outputs[0].shape, step); }
    int microCount(int step) const { return tapCount(cellAt(step)) + 2; }
    PoolMicro microAt(int step, int micro) const;

    /// The step whose window begins nearest to a place on the padded input.
    int nearestStep(int row, int col) const
    {
        return m_rows.nearestWindow(row) * static_cast<int>(m_cols.windows.size()) + m_cols.nearestWindow(col);
    }

    int tapCount(const OutputCell &cell) const;
    PoolTap tapAt(const OutputCell &cell, int tap) const;
    /// Which of a window's cells stands at the place of `tap`; it must be one of them.
    int tapIndexOf(const OutputCell &cell, const PoolTap &tap) const;
    /// Calls visit(index, tap) for the cells of a window in their order.
    template<typename Visit>
    void forEachTap(const OutputCell &cell, Visit visit) const
    {
        int index = 0;
        for (const int row : m_rows.windows[static_cast<std::size_t>(cell.h)].cells) {
            for (const int col : m_cols.windows[static_cast<std::size_t>(cell.w)].cells)
                visit(index++, tapOn(row, col));
        }
    }
    /// Calls visit(index, row, col, value) for those that are no padding, until it returns false; row and col on the
    /// unpadded input.
    template<typename Visit>
    void forEachRealTap(const OutputCell &cell, Visit visit) const
    {
        const std::vector<int> &cols = m_cols.windows[static_cast<std::size_t>(cell.w)].cells;
        int first = 0;
        for (const int row : m_rows.windows[static_cast<std::size_t>(cell.h)].cells) {
            const double *line = m_rows.isPadding(row) ? nullptr : &m_input.data[static_cast<std::size_t>(row * m_cols.size)];
            for (std::size_t i = 0; line && i < cols.size(); ++i) {
                if (!m_cols.isPadding(cols[i]) && !visit(first + static_cast<int>(i), row, cols[i], line[cols[i]]))
                    return;
            }
            first += static_cast<int>(cols.size());
        }
    }
    /// Which of a window's cells its maximum or minimum was taken from; nothing where all are padding.
    std::optional<int> winnerIndex(PoolKind kind, const OutputCell &cell) const;
    /// The tally of the first `taps` cells.
    PoolTally tallyOf(const OutputCell &cell, int taps) const;
    PoolTally tallyOf(const OutputCell &cell) const { return tallyOf(cell, tapCount(cell)); }

    /// What the average divides by.
    int divisorOf(const PoolTally &tally) const { return m_setup.params.countIncludePad ? tally.taps : tally.real; }
    int divisorOf(const OutputCell &cell) const;
    /// The result of a full tally; the running maximum, minimum or sum of another when `finished` is false.
    double valueOf(PoolKind kind, const PoolTally &tally, bool finished) const;

private:
    void measure();
    void visit(PoolTally &tally, const PoolTap &tap) const;
    PoolTap tapOn(int row, int col) const   ///< of the unpadded input
    {
        const bool padding = m_rows.isPadding(row) || m_cols.isPadding(col);
        return {row + static_cast<int>(m_rows.padBefore), col + static_cast<int>(m_cols.padBefore), padding,
                padding ? 0 : m_input.data[static_cast<std::size_t>(row * m_cols.size + col)]};
    }

    Tensor<double> m_input;
    PoolSetup m_setup;
    AxisWindows m_rows, m_cols;
    std::array<Tensor<double>, 4> m_outputs;
};

} // namespace convlab
