// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/axis_stack.h"

namespace convlab {

/// The part of a single-channel stack that one neuron depends on: only the cells of its cone are computed. Padding
/// counts 0 for convolutions and averages and never wins a maximum; averages divide by all cells of their window.
class FieldNetwork {
public:
    using Plane = std::vector<double>;
    /// One kh × kw kernel per convolution, row-major; empty for poolings.
    using Weights = std::vector<std::vector<double>>;

    /// Cell (row, col) of `level` (>= 0) of a stack.
    FieldNetwork(const std::vector<LayerGeometry> &layers, const AxisStack &vertical, const AxisStack &horizontal, int level,
                 std::int64_t row, std::int64_t col);

    int level() const { return static_cast<int>(m_layers.size()); }
    const std::vector<LayerGeometry> &layers() const { return m_layers; }
    /// The input cells that are read; planes of the input are rows × cols of them.
    const Positions &inputRows() const { return m_rows.cells.front(); }
    const Positions &inputCols() const { return m_cols.cells.front(); }
    bool hasMaximum() const;
    /// Multiply-adds of one way through the cone.
    std::int64_t work() const;

    /// The neuron's value. With `relu`, each convolution but the neuron's own layer is followed by max(0, ·).
    double output(const Weights &weights, bool relu, const Plane &input) const;
    /// d output / d input, by back-propagation. `input` may be empty where nothing depends on it.
    Plane gradient(const Weights &weights, bool relu, const Plane &input) const;

    /// The same for kernels that are outer products of one vector per axis, without maxima and ReLU: the gradient is
    /// an outer product, too. `weights` has one vector per layer; poolings average.
    Plane rowGradient(const Weights &weights) const { return axisGradient(m_rows, weights); }
    Plane colGradient(const Weights &weights) const { return axisGradient(m_cols, weights); }

private:
    /// One tap: which weight meets which cell of the level below (an index into its cells).
    struct Tap {
        int weight = 0, cell = 0;
    };
    /// One axis of the cone.
    struct AxisCone {
        std::vector<Positions> cells;                       ///< by level, real cells, ascending
        std::vector<std::vector<std::vector<Tap>>> taps;    ///< by level (from 1, at index level - 1), by cell
        std::vector<std::vector<int>> counted;              ///< the same: cells that an average divides by
    };
    struct Forward {
        std::vector<Plane> planes;                          ///< by level
        std::vector<std::vector<int>> winners;              ///< of maxima: index into the plane below, by cell; -1: none
    };

    static AxisCone coneOf(const AxisStack &stack, int level, std::int64_t index);
    static Plane axisGradient(const AxisCone &axis, const Weights &weights);
    Forward forward(const Weights &weights, bool relu, const Plane &input) const;
    bool rectified(int level, bool relu) const;
    std::size_t width(int level) const { return m_cols.cells[static_cast<std::size_t>(level)].size(); }
    std::size_t height(int level) const { return m_rows.cells[static_cast<std::size_t>(level)].size(); }

    /// Calls visit(index of an upper cell, weight index, index of a lower cell) for each pair that a window joins.
    template<typename Visit>
    void forEachTap(int level, Visit visit) const;
    void spread(int level, const std::vector<double> &kernel, const Plane &above, Plane &below) const;
    int divisor(int level, std::size_t cell) const;

    std::vector<LayerGeometry> m_layers;
    AxisCone m_rows, m_cols;
};

} // namespace convlab
