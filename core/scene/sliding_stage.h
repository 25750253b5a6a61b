// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/grid_parts.h"
#include "core/trace/conv_trace.h"

#include <optional>
#include <string>

namespace convlab {

/// What all moments of a 1-D cross-correlation share: its rows as parts, and which part is what. Every array is
/// made here, once; a scene only points at it.
class SlidingStage {
public:
    enum class View {
        Rows,       ///< input, kernel under the window, products, output: flush along one ruler
        Toeplitz,   ///< the same sum as a matrix: its columns under the input, its rows beside the output
    };

    /// `trace` has one row, one channel in and one out, and no bias. `target`, if any, is what the learner is
    /// to reach: as long as the output.
    SlidingStage(ConvTrace trace, View view, std::optional<std::vector<double>> target);

    const ConvTrace &trace() const { return m_trace; }
    View view() const { return m_view; }
    const std::vector<Part> &parts() const { return m_parts; }
    const std::optional<std::vector<double>> &target() const { return m_target; }
    /// Whether the output is the target, up to rounding.
    bool targetReached() const;
    double productScale() const { return m_productScale; }

    AxisGeometry axis() const { return m_trace.horizontal(); }
    int outputs() const { return m_trace.stepCount(); }
    int taps() const { return m_trace.tapCount(); }
    /// Where the middle of window `out` stands, in input cells (padding negative).
    double windowCentre(int out) const;
    /// Windows that see no padding: [first, end).
    int firstWhole() const;
    int endWhole() const;

    /// `position` counts padding; the Toeplitz view has no cell for padding.
    CellRef inputCell(int position) const;
    CellRef kernelCell(int tap) const { return {kernelPart, 0, tap}; }
    CellRef outputCell(int out) const { return lane(outputPart, out); }
    CellRef targetCell(int out) const { return m_target ? lane(targetPart, out) : CellRef{}; }
    CellRef productCell(int tap) const { return m_view == View::Rows ? CellRef{middlePart, 0, tap} : CellRef{}; }
    /// The entry of the matrix that tap `tap` of window `out` stands for, if it has one.
    CellRef matrixCell(int out, int tap) const;
    /// The output that a cell of the output or the target shows; -1: another cell.
    int outputOf(const CellRef &cell) const;

    SharedValues products(int out) const { return m_products[static_cast<std::size_t>(out)]; }

    static constexpr int inputPart = 0, kernelPart = 1, middlePart = 2, outputPart = 3, targetPart = 4;

private:
    CellRef lane(int part, int out) const
    {
        return m_view == View::Rows ? CellRef{part, 0, out} : CellRef{part, out, 0};
    }
    void addInput();
    void addKernel();
    void addProducts();
    void addMatrix();
    void addResult(const char *id, const char *symbol, const char *title, SharedValues values, int col);

    ConvTrace m_trace;
    View m_view;
    std::optional<std::vector<double>> m_target;
    double m_productScale = 1;
    std::vector<SharedValues> m_products;
    std::vector<Part> m_parts;
};

} // namespace convlab
