// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/conv_matrix.h"
#include "core/scene/parts.h"
#include "core/trace/conv_trace.h"

#include <optional>

namespace convlab {

/// What all moments of one cross-correlation share: X ⋆ K (+ b) = Y as parts, and which part is what.
/// Every array is made here, once; a scene only points at it.
class ConvStage {
public:
    enum class View {
        Grids,
        Products,   ///< with the products of the current stop as signed bars, and the sum of every layer
        Toeplitz,   ///< with the same sums as one matrix times the input in a line
        Columns,    ///< with the matrix whose columns are the patches
        Code,       ///< with the loops that do it
        Shift,      ///< grids; ConvShiftRun adds the moved input and its output
        Hunt,       ///< grids; ConvHuntRun shows another output
    };
    /// What a cell of the stage is. `channel` counts input channels for Input, output channels for the others.
    struct Place {
        enum class Kind { None, Input, Kernel, Bias, Output };
        Kind kind = Kind::None;
        int channel = 0;
        int layer = 0;      ///< Kernel only
        int row = 0, col = 0;
    };

    /// Throws ParameterError for a view that cannot draw so much.
    static void requireDrawable(View view, const Shape &input, const Shape &weight, const ConvParams &params);

    /// `trace` has a batch of one.
    ConvStage(ConvTrace trace, View view);

    const ConvTrace &trace() const { return m_trace; }
    const std::vector<Part> &parts() const { return m_parts; }
    /// No product of the run is larger; the scale of all product bars.
    double productScale() const { return m_productScale; }

    int inputChannels() const { return static_cast<int>(m_trace.input().shape.c); }
    int outputChannels() const { return static_cast<int>(m_trace.output().shape.c); }
    bool hasBias() const { return m_firstBias >= 0; }

    CellRef inputCell(int channel, int row, int col) const { return {channel, row, col}; }
    CellRef inputCell(const ConvTap &tap) const { return inputCell(tap.inputChannel, tap.row, tap.col); }
    CellRef kernelCell(int channel, int layer, int row, int col) const
    {
        return {m_firstKernel + channel * m_trace.layerCount() + layer, row, col};
    }
    CellRef biasCell(int channel) const { return {m_firstBias + channel, 0, 0}; }
    CellRef outputCell(const OutputCell &cell) const { return {m_firstOutput + cell.c, cell.h, cell.w}; }
    int productsPart() const { return m_products; }     ///< -1: not in this view
    int firstSumPart() const { return m_firstSum; }     ///< of the sums of the layers; -1: there are none
    int codePart() const { return m_code; }             ///< -1: not in this view
    const ConvMatrix *matrix() const { return m_matrix ? &*m_matrix : nullptr; }

    Place placeOf(const CellRef &cell) const;

    /// "Y₁[0,2]": with the channel where there are several.
    std::string outputName(const OutputCell &cell) const;

private:
    void addInputs();
    void addKernels();
    void addBiases();
    void addOutputs();
    void addProducts();
    void addSums();
    void addMatrix(View view);
    void addSign(const char *text);
    Placement inputPlace(int channel) const;
    Placement kernelPlace(int channel, int layer) const;
    Placement biasPlace(int channel) const;
    Placement outputPlace(int channel) const;
    int blockAfter() const { return m_compact ? m_block : m_block + 1; }
    int nextPart() const { return static_cast<int>(m_parts.size()); }

    ConvTrace m_trace;
    std::vector<Part> m_parts;
    double m_productScale = 1;
    double m_boost = 1;
    bool m_compact = false;     ///< all grids in one block, so that there is room beside them
    int m_block = 0;
    int m_firstKernel = 0, m_firstBias = -1, m_firstOutput = 0, m_products = -1, m_firstSum = -1, m_code = -1;
    std::optional<ConvMatrix> m_matrix;
};

} // namespace convlab
