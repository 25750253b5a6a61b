// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/convolve.h"
#include "core/trace/moment.h"

namespace convlab {

/// One entry of the column matrix and the cell it is a copy of.
struct ColumnEntry {
    int tap = 0, position = 0;          ///< row (c, kernel row, kernel column) and column of the matrix
    int channel = 0;
    int kernelRow = 0, kernelCol = 0;
    int row = 0, col = 0;               ///< on the padded input
    double value = 0;
    std::int64_t nchw = -1, nhwc = -1;  ///< where the number lies in memory, in elements; -1: padding, nowhere
    bool padding() const { return nchw < 0; }
};

enum class UnfoldDirection {
    Im2col, ///< patches become columns, then the kernel rows multiply them
    Col2im, ///< columns go back, the last one first, and overlaps add up
};

/// What happens at one moment of a run.
struct Im2colEvent {
    enum class Kind {
        Place,      ///< entry `tap` arrives in its column
        Column,     ///< the column stands
        Multiply,   ///< entry `tap` meets its weight
        Accumulate, ///< the product joins the sum
        Write,      ///< the sum is the output
        Return,     ///< entry `tap` is added to its cell
        Returned,   ///< the column has gone back
    };
    Kind kind = Kind::Column;
    int position = 0;
    int filter = 0; ///< Multiply, Accumulate, Write
    int tap = 0;    ///< the number of taps when the step is finished
    bool finished() const { return kind == Kind::Column || kind == Kind::Write || kind == Kind::Returned; }
    /// Whether a kernel row is at work.
    bool multiplying() const { return kind == Kind::Multiply || kind == Kind::Accumulate || kind == Kind::Write; }
};

/// An unfolding with the product that it is made for, step by step: one step per window and then one per output,
/// or one per column that folds back. Nothing is recorded; entries and sums are read when somebody asks.
class Im2colTrace {
public:
    /// input (1,C,H,W), weight (F,C,kh,kw), zero padding, one group. Throws ParameterError.
    Im2colTrace(Tensor<double> input, Tensor<double> weight, const ConvParams &params, UnfoldDirection direction);

    UnfoldDirection direction() const { return m_direction; }
    const ConvParams &params() const { return m_params; }
    const Tensor<double> &input() const { return m_input; }
    const Tensor<double> &paddedInput() const { return m_padded; }
    const Tensor<double> &weight() const { return m_weight; }
    const Tensor<double> &columns() const { return m_columns; }     ///< (1, 1, taps, positions)
    const Tensor<double> &output() const { return m_output; }       ///< (1, F, H_out, W_out)
    AxisGeometry vertical() const { return verticalAxis(m_input.shape, m_weight.shape, m_params); }
    AxisGeometry horizontal() const { return horizontalAxis(m_input.shape, m_weight.shape, m_params); }

    int channels() const { return static_cast<int>(m_input.shape.c); }
    int filters() const { return static_cast<int>(m_weight.shape.n); }
    int taps() const { return static_cast<int>(m_columns.shape.h); }
    int positions() const { return static_cast<int>(m_columns.shape.w); }
    int outRow(int position) const { return position / static_cast<int>(m_output.shape.w); }
    int outCol(int position) const { return position % static_cast<int>(m_output.shape.w); }

    ColumnEntry entryAt(int tap, int position) const;
    double weightAt(int filter, int tap) const;
    double outputAt(int filter, int position) const;
    /// The first `taps` products of one output, added in the order of the matrix rows.
    double partialSum(int filter, int position, int taps) const;

    /// Whether some tap of window `position` lies on a cell of the padded input.
    bool covers(int position, int row, int col) const;
    /// How many columns hold a copy of a cell of the padded input; the same in every channel.
    int copiesOf(int row, int col) const;

    int stepCount() const;
    int microCount(int step) const;
    Im2colEvent eventAt(const Moment &moment) const;

    /// col2im: entries leave the matrix from its end. Entry number `order` of that way.
    ColumnEntry returningEntry(int order) const;
    /// How many entries have gone back once `event` is done.
    int returnedBy(const Im2colEvent &event) const;

private:
    Tensor<double> m_input, m_weight;
    ConvParams m_params;
    UnfoldDirection m_direction;
    Tensor<double> m_padded, m_columns, m_output;
};

} // namespace convlab
